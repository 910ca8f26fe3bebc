import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../../src/core/errors.ts'
import { UNKNOWN_CAUSES } from '../../src/core/measured.ts'
import { reportSchema } from '../../src/reporters/report-schema.ts'
import { rules } from '../../src/rules/index.ts'
import { sources } from '../../src/sources/index.ts'
import { blocksOf, pages, ROOT, read } from './read-pages.ts'

describe('the pages', () => {
  it.each(Object.keys(ERROR_CODES))('explain the error %s', (code) => {
    expect(read('docs/troubleshooting.md')).toContain(`\n### ${code}\n`)
  })

  it.each(rules.map(({ id }) => id))('explain the rule %s', (id) => {
    expect(read('docs/rules.md')).toContain(`\n## ${id}\n`)
  })

  it.each(UNKNOWN_CAUSES)('explain the cause %s', (cause) => {
    expect(read('docs/outcomes.md')).toContain(`\n| \`${cause}\` |`)
  })

  it.each(sources.map(({ id }) => id))('explain the source %s', (id) => {
    expect(read('docs/sources.md')).toContain(`\n| \`${id}\` |`)
  })

  it('name the actions of Security Center that a key needs, all that are called to read', () => {
    const called = readdirSync(join(ROOT, 'src/sources/aliyun')).flatMap(
      (file) => read(`src/sources/aliyun/${file}`).match(/(?<=')Describe\w+(?=')/g) ?? [],
    )
    const [policy] = blocksOf('json', ['docs/getting-started-alibaba.md'])
    const allowed: string[] = JSON.parse(policy?.text ?? '').Statement[0].Action
    expect(allowed.toSorted()).toEqual([...new Set(called)].map((action) => `yundun-sas:${action}`).sort())
  })

  it.each(Object.keys(reportSchema.properties as object))('explain the field %s of report.json', (field) => {
    expect(read('docs/reports.md')).toMatch(new RegExp(`\\n\\| [^|]*\`${field}(?:\\[\\])?\``))
  })
})

describe('the Chinese pages', () => {
  const translated = pages.filter((page) => page.startsWith('docs/zh/'))

  it.each(translated)('%s has the code of its English page, block for block', (page) => {
    for (const language of ['yaml', 'json', 'sh']) {
      const texts = (of: string): readonly string[] => blocksOf(language, [of]).map(({ text }) => text)
      expect(texts(page)).toEqual(texts(page.replace('/zh/', '/')))
    }
  })

  it.each(translated)('%s has the tables and sections of its English page', (page) => {
    const shapeOf = (of: string): readonly number[] =>
      [/^#{2,} /gm, /^\|/gm, /^- /gm].map((pattern) => read(of).match(pattern)?.length ?? 0)
    expect(shapeOf(page)).toEqual(shapeOf(page.replace('/zh/', '/')))
  })

  it('are there', () => {
    expect(translated.length).toBe(2)
  })
})
