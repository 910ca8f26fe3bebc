import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assessmentRecord, RECORD_TYPES } from '../../src/expressions/variables.ts'
import { refusalOf } from './evaluate-text.ts'

const page = readFileSync(new URL('../../docs/expressions.md', import.meta.url), 'utf8')

/** The last cell of each row of the page's tables of variables and fields. */
const examples = [
  ...page.matchAll(
    /^\| `(?:f\.|image|source|region|scan|severity|vuln|mal|uns|sens|size|cre|fin|now).* \| `(.*)` \|$/gm,
  ),
].map(([, example]) => example ?? '')
const yamlExamples = [...page.matchAll(/^ +expr: (.*)$/gm)].map(([, example]) => example ?? '')

describe('docs/expressions.md', () => {
  it('has an example in each row, and a few in YAML', () => {
    expect(examples.length).toBeGreaterThan(25)
    expect(yamlExamples.length).toBeGreaterThan(2)
  })

  it.each([...examples, ...yamlExamples.filter((text) => !text.includes('hihg'))])(
    'gives an example that is right: %s',
    (text) => {
      expect(refusalOf(text)).toBeUndefined()
    },
  )

  it.each([assessmentRecord, ...RECORD_TYPES].flatMap(({ fields }) => Object.keys(fields)))('tells of %s', (field) => {
    expect(page).toMatch(new RegExp(`[\`.]${field}\\b`))
  })
})
