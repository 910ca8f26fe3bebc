import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** A limit as docs/reliability.md tells it. */
interface Told {
  readonly atMost: string
  readonly name: string
  readonly file: string
}

const ROW = /^\| [^|]+ \| ([\d,]+) \| `([A-Z_]+)` in `([^`]+)` \| [^|]*\|$/

const told: readonly Told[] = read('docs/reliability.md')
  .split('\n')
  .flatMap((line) => {
    const [, atMost, name, file] = ROW.exec(line) ?? []
    return atMost && name && file ? [{ atMost, name, file }] : []
  })

/** The number that a file gives a constant: a product of numbers. */
function constantOf({ name, file }: Pick<Told, 'name' | 'file'>): number {
  const [, product] = new RegExp(`^(?:export )?const ${name} = ([\\d_ *]+)$`, 'm').exec(read(file)) ?? []
  if (product === undefined) throw new Error(`${file} has no constant ${name}`)
  return product.split('*').reduce((value, factor) => value * Number(factor.replaceAll('_', '')), 1)
}

describe('the limits of docs/reliability.md', () => {
  it('are read as they stand there', () => {
    expect(told.length).toBe(
      read('docs/reliability.md')
        .split('\n')
        .filter((line) => line.includes('` in `src/')).length,
    )
    expect(told.length).toBeGreaterThan(25)
  })

  it.each(told)('$name in $file is $atMost', ({ atMost, ...constant }) => {
    expect(constantOf(constant).toLocaleString('en-US')).toBe(atMost)
  })

  it.each([
    'src/http/limits.ts',
    'src/http/retry.ts',
    'src/http/json.ts',
    'src/http/client.ts',
    'src/sources/whole-list.ts',
    'src/sources/kept-rows.ts',
    'src/inputs/images.ts',
    'src/run-limits.ts',
    'src/sources/wire.ts',
    'src/policy/parse.ts',
    'src/policy/read-tree.ts',
    'src/policy/reading.ts',
    'src/expressions/limits.ts',
    'src/evidence/load.ts',
    'src/merge/load.ts',
    'src/evidence/parse.ts',
  ])('are all that %s sets', (file) => {
    const set = [...read(file).matchAll(/^(?:export )?const (MAX_[A-Z_]+) =/gm)].map(([, name]) => name)
    expect(set).not.toEqual([])
    expect(told.filter((one) => one.file === file).map(({ name }) => name)).toEqual(expect.arrayContaining(set))
  })
})
