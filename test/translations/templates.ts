import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

export interface Collected {
  /** Each template once, with the first file that it stands in. */
  readonly templates: ReadonlyMap<string, string>
  /** Calls whose template is not one literal, so that it cannot be translated: "file: what stands there". */
  readonly unreadable: readonly string[]
}

const CALL = /(?<![\w.])message\(\s*/g
const LITERAL = /^(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")\s*[,)]/

/** Every template of the sources. */
export function collectTemplates(): Collected {
  const templates = new Map<string, string>()
  const unreadable: string[] = []
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
  for (const file of files) {
    for (const template of templatesIn(readFileSync(join(SRC, file), 'utf8'))) {
      if (typeof template === 'object') unreadable.push(`${file}: ${template.unreadable}`)
      else if (!templates.has(template)) templates.set(template, file)
    }
  }
  return { templates, unreadable }
}

/** The templates of one source text, in order. */
export function* templatesIn(text: string): Generator<string | { readonly unreadable: string }> {
  for (const { index, 0: call } of text.matchAll(CALL)) {
    const rest = text.slice(index + call.length)
    const [, single, double] = LITERAL.exec(rest) ?? []
    const literal = single ?? double
    yield literal === undefined ? { unreadable: rest.slice(0, 60) } : unescaped(literal)
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n' }

const unescaped = (literal: string): string =>
  literal.replace(/\\(.)/g, (_, character: string) => ESCAPES[character] ?? character)

/** The names of a template's placeholders, each once. */
export const placeholdersOf = (template: string): readonly string[] =>
  [...new Set([...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name))].sort()
