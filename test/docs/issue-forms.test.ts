import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { SOURCE_IDS } from '../../src/inputs/table.ts'
import { ROOT, read } from './read-pages.ts'

interface Field {
  readonly type: string
  readonly id?: string
  readonly attributes: { readonly label?: string; readonly options?: readonly string[] }
}

const FOLDER = '.github/ISSUE_TEMPLATE'
const forms = readdirSync(join(ROOT, FOLDER))
  .filter((name) => name !== 'config.yml')
  .map(
    (name) => [name, parse(read(join(FOLDER, name))) as { name: string; description: string; body: Field[] }] as const,
  )

describe('the issue forms', () => {
  // What GitHub asks of a form: without one of these it is not shown.
  it.each(forms)('%s is one that GitHub shows', (_, { name, description, body }) => {
    expect([name, description].filter((text) => !text)).toEqual([])
    const fields = body.filter(({ type }) => type !== 'markdown')
    expect(fields.length).toBeGreaterThan(0)
    for (const { type, id, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
      expect(id).toMatch(/^[a-z-]+$/)
      expect(attributes.label).toBeTruthy()
    }
    const ids = fields.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('let every source be named', () => {
    const options = forms.flatMap(([, { body }]) =>
      body.flatMap(({ id, attributes }) => (id === 'source' ? [attributes.options] : [])),
    )
    expect(options.length).toBeGreaterThan(0)
    for (const some of options) expect(some).toEqual(expect.arrayContaining([...SOURCE_IDS]))
  })

  it('send holes elsewhere', () => {
    const config = parse(read(join(FOLDER, 'config.yml')))
    expect(config.blank_issues_enabled).toBe(false)
    expect(config.contact_links[0].url).toMatch(/\/security\/advisories\/new$/)
  })
})
