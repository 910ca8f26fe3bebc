import { describe, expect, it } from 'vitest'
import { TABLES, zh } from '../../src/translations/zh.ts'
import { collectTemplates, placeholdersOf, templatesIn } from './templates.ts'

const { templates, unreadable } = collectTemplates()

/** A line to paste into one of the tables, with the file that the template stands in. */
const toPaste = (template: string): string => `${JSON.stringify(template)}: '', // ${templates.get(template)}`

describe('the templates of the sources', () => {
  it('are found where they are', () => {
    const text = "message('a {b}', { b })\nmessage(\n  \"c's\",\n)\n[].message('no')\nmessage('\\'d\\'\\n')"
    expect([...templatesIn(text)]).toEqual(['a {b}', "c's", "'d'\n"])
    expect(templates.size).toBeGreaterThan(500)
    expect(templates.get('{found} (and {others} more)')).toBe('core/judge-image.ts')
  })

  it.each(['message(text)', "message('a' + b)", 'message(`a`)', "message(yes ? 'a' : 'b')"])(
    'must be literals: %s',
    (call) => {
      expect([...templatesIn(call)]).toEqual([{ unreadable: expect.any(String) }])
    },
  )

  it('are literals', () => {
    expect(unreadable).toEqual([])
  })
})

describe('the Chinese translations', () => {
  it('miss no template', () => {
    const missing = [...templates.keys()].filter((template) => !Object.hasOwn(zh, template))
    if (missing.length > 0) expect.fail(`write into src/translations/zh/:\n${missing.map(toPaste).join('\n')}`)
  })

  it('have no template that is gone', () => {
    expect(Object.keys(zh).filter((template) => !templates.has(template))).toEqual([])
  })

  it('have no template twice', () => {
    const all = TABLES.flatMap((table) => Object.keys(table))
    expect(all.filter((template, index) => all.indexOf(template) !== index)).toEqual([])
  })

  it('have the placeholders of their templates', () => {
    const differing = Object.entries(zh).filter(
      ([template, translation]) => placeholdersOf(template).join() !== placeholdersOf(translation).join(),
    )
    expect(differing).toEqual([])
  })

  it('are left in English only where there are no words, or names that stay', () => {
    const names = /\{[^{}]+\}|https:\S+|\bMD5\b|\bno-sensitive-files\b/g
    const left = Object.entries(zh).filter(([template, translation]) => translation === template)
    expect(left.filter(([template]) => /[a-z]{2}/i.test(template.replace(names, '')))).toEqual([])
  })

  it('keep what stands in backticks as it is', () => {
    const literals = (text: string): string => [...text.matchAll(/`[^`]+`/g)].sort().join()
    expect(
      Object.entries(zh).filter(([template, translation]) => literals(template) !== literals(translation)),
    ).toEqual([])
  })

  it('end no sentence in half-width punctuation', () => {
    expect(
      Object.entries(zh).filter(([, text]) => /\p{Script=Han}[,;:!?()]|[,;!?)]\p{Script=Han}/u.test(text)),
    ).toEqual([])
  })
})
