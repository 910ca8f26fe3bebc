import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { outsideLinks, ownLinks } from '../../scripts/links.ts'
import { readModules } from '../read-modules.ts'
import { pages, proseOf, ROOT, read } from './read-pages.ts'

/** Where the links and pictures of a page lead, but for those to other sites. */
const targetsOf = (page: string): readonly string[] => ownLinks(page, read(page)).map(({ target }) => target)

const fileOf = (page: string, target: string): string => {
  const [path = ''] = target.split('#')
  return path === '' ? page : join(dirname(page), path)
}

/** The anchors that GitHub gives the headings of a page. */
const headingsOf = (file: string): readonly string[] =>
  [...proseOf(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

function resolves(page: string, target: string): boolean {
  const file = fileOf(page, target)
  if (relative('.', file).startsWith('..') || !existsSync(join(ROOT, file))) return false
  const heading = target.split('#')[1]
  return heading === undefined || headingsOf(file).includes(heading)
}

it.each(pages)('%s links only to files and headings that exist', (page) => {
  expect(ownLinks(page, read(page)).filter(({ target }) => !resolves(page, target))).toEqual([])
})

const PATH = /(?<![\w./-])(?:src|docs|test|scripts|demo|bench|policies)\/[\w./-]+\.(?:ts|mjs|md|ya?ml|json)\b/g

it('every file of this repository that a page or a comment names is there', () => {
  const modules = ['src', 'scripts', 'demo', 'bench'].flatMap((folder) =>
    readModules(folder).map(({ path }) => `${folder}/${path}`),
  )
  const named = [...pages, 'action.yml', ...modules].flatMap((file) =>
    (read(file).match(PATH) ?? []).map((path) => ({ file, path })),
  )
  expect(named.length).toBeGreaterThan(80)
  expect(named.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([])
})

it('every link to another site is by https', () => {
  const links = pages.flatMap((page) => outsideLinks(page, read(page)))
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter(({ target }) => !target.startsWith('https:'))).toEqual([])
})

it('every page can be reached from README.md', () => {
  const reached = new Set(['README.md'])
  // A set hands out what is added to it while it is walked.
  for (const page of reached) {
    for (const target of targetsOf(page)) {
      const file = fileOf(page, target)
      if (file.endsWith('.md')) reached.add(file)
    }
  }
  expect(pages.filter((page) => !reached.has(page))).toEqual([])
})

it('docs/README.md lists every page of its folder', () => {
  const listed = targetsOf('docs/README.md').map((target) => fileOf('docs/README.md', target))
  const own = pages.filter((page) => dirname(page) === 'docs' && page !== 'docs/README.md')
  expect(own.filter((page) => !listed.includes(page))).toEqual([])
})
