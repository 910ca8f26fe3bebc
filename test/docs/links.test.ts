import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { ownLinks } from '../../scripts/links.ts'
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
