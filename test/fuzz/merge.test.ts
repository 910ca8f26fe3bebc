import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import type { Verdict } from '../../src/core/report.ts'
import { loadReports } from '../../src/merge/load.ts'
import { mergeReports } from '../../src/merge/merge-reports.ts'
import type { Part } from '../../src/merge/part.ts'
import { reportAsJson } from '../../src/reporters/json.ts'
import { anImage, aReport, aViolation } from '../reporters/report-builder.ts'
import { type Json, mutated, someMutations } from './mutated-json.ts'

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-fuzz-'))
})
afterAll(() => rm(directory, { recursive: true }))

/** The part that a file of this text is; undefined where it is refused as it should be. */
async function partOf(name: string, text: string): Promise<Part | undefined> {
  await writeFile(join(directory, name), text)
  try {
    return loadReports([name], directory)[0]
  } catch (thrown) {
    return refused(thrown)
  }
}

/** The verdict on both parts; undefined where they are refused together. */
function verdictOf(parts: readonly (Part | undefined)[]): Verdict | undefined {
  try {
    return mergeReports(parts.filter((one) => one !== undefined)).report.verdict
  } catch (thrown) {
    return refused(thrown)
  }
}

function refused(thrown: unknown): undefined {
  if (!(thrown instanceof GateError)) throw thrown
  expect(thrown.kind).toBe('setup')
}

const shard = (index: number) => ({ index, count: 2, list: 'a'.repeat(64) })
const GOOD = reportAsJson(aReport([anImage()], { shard: shard(1) }))
const BAD = reportAsJson(
  aReport([anImage({ reference: 'r.example/a/b:2', verdict: 'fail', rules: [aViolation()] })], { shard: shard(2) }),
)

const someValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, '', [], {}, [[]], JSON.parse('{"__proto__":{"polluted":1}}')),
  fc.constantFrom<unknown>('fail', 'unknown', 'violated', 'enforce', 'warn', 2, 3),
  fc.jsonValue({ maxDepth: 2 }),
)

it('a report in which a value changed is refused, or merged without a fault', async () => {
  const good = await partOf('good.json', GOOD)
  await fc.assert(
    fc.asyncProperty(someMutations(someValue), async (mutations) => {
      const part = await partOf('part.json', JSON.stringify(mutated(JSON.parse(BAD) as Json, mutations)))
      expect(['pass', 'fail', 'unknown', undefined]).toContain(verdictOf([good, part]))
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    }),
    { numRuns: 60 },
  )
})

it('a part that is lacking, cut off or no report lets nothing pass', async () => {
  const good = await partOf('good.json', GOOD)
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.string({ unit: 'binary', maxLength: 20 }), async (at, inserted) => {
      const part = await partOf('part.json', BAD.slice(0, at % BAD.length) + inserted)
      expect(verdictOf([good, part])).not.toBe('pass')
    }),
    { numRuns: 60 },
  )
})
