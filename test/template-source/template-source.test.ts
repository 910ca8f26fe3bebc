import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inputSpec } from '../../src/inputs/table.ts'
import { sources } from '../../src/sources/index.ts'
import type { ListedSource } from '../../src/sources/source.ts'
import type { ContractSource } from '../contract/contract-source.ts'
import { describeSourceContract } from '../contract/source-contract.ts'
import { huaweiRegistriesContract } from '../contract/sources/huawei-registry.ts'
import { templateSource } from './index.ts'

const contract: ContractSource = {
  ...huaweiRegistriesContract,
  id: templateSource.id,
  flags: [`--source=${templateSource.id}`, '--enterprise-project-id=0'],
  failure: /the scan failed/,
}

// The two places that a source is entered in; taken out again, since other tests count them.
const registries = [sources as ListedSource[], inputSpec('source').allowed as string[]] as const
beforeAll(() => {
  registries[0].push({ ...templateSource, load: async () => templateSource })
  registries[1].push(templateSource.id)
})
afterAll(() => {
  for (const registry of registries) registry.pop()
})

describeSourceContract(contract)

describe('the guide to add a source', () => {
  const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
  const guide = /^## Add a source\n([\s\S]*?)^## /m.exec(read('../../ARCHITECTURE.md'))?.[1] ?? ''

  it('names what the template is built of', () => {
    const template = read('index.ts') + read('row.ts')
    const named = ['Source', 'selectRows', 'toLook', 'completedState', 'parseWire']
    for (const name of named) {
      expect(guide).toContain(`\`${name}\``)
      expect(template).toMatch(new RegExp(`\\b${name}\\b`))
    }
  })

  it('points to the template and to the contract that it keeps', () => {
    expect(guide).toContain('test/template-source/')
    expect(guide).toContain('describeSourceContract')
  })
})
