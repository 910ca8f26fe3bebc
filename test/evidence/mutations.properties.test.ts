import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileReport } from '../../src/compile-report.ts'
import { GateError } from '../../src/core/errors.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import { evidenceAsJson } from '../../src/reporters/evidence.ts'
import { reportAsJson } from '../../src/reporters/json.ts'
import { aPolicy, aRuleSetting } from '../builders.ts'
import { type Json, mutated, placesIn, someMutations } from '../fuzz/mutated-json.ts'
import { parseEvidence } from './parse-evidence.ts'
import { resealed } from './resealed.ts'
import { everyShape } from './some-evidence.ts'

const RULES = ['scan-succeeded', 'max-severity', 'max-vulnerabilities', 'no-malicious-files', 'denied-vulnerabilities']
const OPTIONS: Readonly<Record<string, object>> = {
  'max-vulnerabilities': { total: 3 },
  'denied-vulnerabilities': { ids: ['CVE-2026-2'] },
}
const policies = [aPolicy({ rules: RULES.map((id) => aRuleSetting(id, { options: { ...OPTIONS[id] } })) })]

/** The report on evidence, as its file would have it. */
const judge = ({ images, asOfMs, marks, hosts }: Evidence): string =>
  reportAsJson(
    compileReport({
      policies,
      assessments: images,
      mode: 'enforce',
      asOfMs,
      startedAtMs: 0,
      endedAtMs: 0,
      marks,
      hosts,
    }),
  )

/** What the text is judged to be; undefined where it is refused as it should be. */
async function outcomeOf(text: string): Promise<string | undefined> {
  try {
    return judge(await parseEvidence(text, 'evidence.json'))
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind === 'setup' && thrown.place === 'evidence.json') return undefined
    throw thrown
  }
}

const someValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e300, '', 'complete', 'known', [], {}, [[]], { known: true }),
  fc.jsonValue({ maxDepth: 3 }),
)

const mutations = someMutations(someValue)

describe('evidence that was tampered with', () => {
  let text: string
  let document: Json
  let original: string
  beforeAll(async () => {
    text = await evidenceAsJson(everyShape())
    document = JSON.parse(text)
    original = judge(everyShape())
  })

  it('is what the properties are about', async () => {
    expect(JSON.parse(original).verdict).toBe('fail')
    expect(await outcomeOf(text)).toBe(original)
    expect(await outcomeOf(text.replace('"failed"', '"faield"'))).toBeUndefined()
  })

  it('is refused, or judged the same, whichever characters are changed', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(40), fc.string({ maxLength: 6 }), async (at, length, inserted) => {
        const start = at % text.length
        const outcome = await outcomeOf(text.slice(0, start) + inserted + text.slice(start + length))
        if (outcome !== undefined) expect(outcome).toBe(original)
      }),
      { numRuns: 300 },
    ))

  it('is refused, or judged the same, whichever values are changed', () =>
    fc.assert(
      fc.asyncProperty(mutations, async (changes) => {
        const outcome = await outcomeOf(JSON.stringify(mutated(document, changes)))
        if (outcome !== undefined) expect(outcome).toBe(original)
      }),
      { numRuns: 300 },
    ))

  it('never breaks the gate, also under a new digest', () =>
    fc.assert(
      fc.asyncProperty(mutations, async (changes) => {
        const outcome = await outcomeOf(await resealed(mutated(document, changes)))
        if (outcome !== undefined) expect(JSON.parse(outcome).version).toBe(1)
      }),
      { numRuns: 300 },
    ))

  it('lacks nothing: without any one property it is refused, also under a new digest', async () => {
    const kept: string[] = []
    const count = placesIn(document).length
    for (let at = 0; at < count; at++) {
      const copy = structuredClone(document)
      const { holder, name } = placesIn(copy)[at] as { holder: Json; name: string }
      // Lists may be shorter, and a sentence shows a value that it lacks as a gap.
      if (Array.isArray(holder) || name === 'digest' || /^(?:a|b|count|list|host|remind|serious)$/.test(name)) continue
      delete holder[name]
      if ((await outcomeOf(await resealed(copy))) !== undefined) kept.push(name)
    }
    expect(kept).toEqual([])
  })
})
