import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fromRoot } from '../../src/policy/from-root.ts'

const ROOT = join('/work', 'shop')

it.each([
  ['/work/shop/.github/image-policy.yaml', '.github/image-policy.yaml'],
  ['/work/shop/policies/*.yaml', 'policies/*.yaml'],
  ['/work/shop/x/../p.yaml', 'p.yaml'],
  ['optional:/work/shop/p.yaml', 'optional:p.yaml'],
  ['optional: /work/shop/p.yaml', 'optional: p.yaml'],
  ['/work/shop/team/policies/p.yaml@v1', './team/policies/p.yaml@v1'],
])('%s is %s', (entry, name) => {
  expect(fromRoot(entry, ROOT)).toBe(name)
})

it.each([
  'p.yaml',
  '../p.yaml',
  'preset:strict',
  'acme/policies/p.yaml@v1',
  '/work/shop',
  '/work/shopping/p.yaml',
  '/p.yaml',
])('%s stays', (entry) => {
  expect(fromRoot(entry, ROOT)).toBe(entry)
})
