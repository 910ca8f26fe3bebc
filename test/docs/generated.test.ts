import { describe, expect, it } from 'vitest'
import { withGeneratedParts } from '../../scripts/doc-tables.ts'
import { type InputSpec, inputTable } from '../../src/inputs/table.ts'
import { action, read } from './read-pages.ts'

const specs: readonly InputSpec[] = inputTable

describe('generated parts', () => {
  it.each(['README.md', 'docs/inputs.md', 'docs/rules.md', 'docs/policy-tests.md'])(
    'of %s are what the source says',
    async (page) => {
      expect(await withGeneratedParts(page)).toBe(read(page))
    },
  )
})

describe.each(['README.md', 'docs/inputs.md'])('%s', (page) => {
  it('tells every input with its default and its words', () => {
    const rows = read(page).split('\n')
    for (const { name, description, default: standard = '' } of specs) {
      const row = rows.find((one) => one.startsWith(`| \`${name}\` |`) && one.includes(description))
      expect(row, name).toContain(`| ${standard} | ${description} |`)
    }
  })

  it.each([...Object.keys(action.inputs), ...Object.keys(action.outputs)])('tells %s of action.yml', (name) => {
    expect(read(page)).toContain(`| \`${name}\` |`)
  })
})

it('README.md names every credential variable that is read', () => {
  const code = ['huawei', 'aliyun'].map((cloud) => read(`src/sources/${cloud}/credentials.ts`)).join('\n')
  const variables = new Set(code.match(/(?<=')(?:HUAWEI_?CLOUD|CLOUD_SDK|ALIBABA_CLOUD)_[A-Z_]+(?=')/g))
  expect(variables.size).toBeGreaterThan(10)
  expect([...variables].filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([])
})
