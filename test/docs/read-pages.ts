import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { FENCE } from '../../scripts/links.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A file of the repository. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))

/** Every page, relative to the root. */
export const pages: readonly string[] = ['.', 'docs', 'docs/examples', 'docs/zh'].flatMap(pagesIn)

export const action = parse(read('action.yml')) as { readonly inputs: object; readonly outputs: object }

export interface Block {
  readonly page: string
  readonly line: number
  readonly text: string
}

/** The fenced blocks of a page, or of all of them, in a language; without the indentation of a list. */
export function blocksOf(language: string, of: readonly string[] = pages): readonly Block[] {
  return of.flatMap((page) => {
    const text = read(page)
    return [...text.matchAll(FENCE)]
      .filter(([, , word]) => word === language)
      .map(({ index, 1: indent = '', 3: body = '' }) => ({
        page,
        line: text.slice(0, index).split('\n').length,
        text: body.replace(new RegExp(`^${indent}`, 'gm'), ''),
      }))
  })
}

export const placeOf = ({ page, line }: Block): string => `${page}:${line}`

/** A page without its fenced blocks. */
export const proseOf = (page: string): string => read(page).replace(FENCE, '')

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: object
}

/** The steps of a workflow, or of a block that shows steps alone or a job. */
export function stepsIn(yaml: unknown): readonly Step[] {
  if (Array.isArray(yaml)) return yaml as Step[]
  const { jobs = {}, steps = [] } = (yaml ?? {}) as { jobs?: Record<string, { steps?: Step[] }>; steps?: Step[] }
  return [...steps, ...Object.values(jobs).flatMap((job) => job.steps ?? [])]
}
