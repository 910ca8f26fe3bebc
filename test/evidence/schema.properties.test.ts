import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { FormatError } from '../../src/reporters/codec.ts'
import { evidenceAsJson } from '../../src/reporters/evidence.ts'
import { evidenceFormat } from '../../src/reporters/evidence-format.ts'
import { evidenceSchema } from '../../src/reporters/evidence-schema.ts'
import { type Json, mutated, someMutations } from '../fuzz/mutated-json.ts'
import { everyShape } from './some-evidence.ts'

const fitsSchema = new Ajv({ strict: false }).compile(evidenceSchema)

/** Undefined where the reader takes it. */
function complaintOf(document: Json): unknown {
  const { kind: _, version: __, digest: ___, ...content } = document as Record<string, Json>
  try {
    evidenceFormat.read(content)
    return undefined
  } catch (thrown) {
    return thrown
  }
}

/** What no schema can tell: a date that no calendar has, a reference that is none. */
const isBeyondSchema = (complaint: unknown): boolean =>
  complaint instanceof GateError || (complaint instanceof FormatError && complaint.text.template.includes('moment'))

describe('the reader of evidence', () => {
  it('takes exactly what the published schema takes', async () => {
    const document: Json = JSON.parse(await evidenceAsJson(everyShape()))
    expect([fitsSchema(document), complaintOf(document)]).toEqual([true, undefined])
    const someValue = fc.oneof(
      fc.constantFrom<unknown>(null, true, false, 0, -1, 0.5, 1e300, '', 'complete', 'high', [], {}, { known: true }),
      fc.jsonValue({ maxDepth: 3 }),
    )
    let refused = 0
    fc.assert(
      fc.property(someMutations(someValue), (changes) => {
        const changed = mutated(document, changes)
        const complaint = complaintOf(changed)
        if (!fitsSchema(changed)) {
          // These three are looked at before the content is read.
          const ofHead = fitsSchema.errors?.some(({ instancePath: at }) => /^\/(?:kind|version|digest)\b|^$/.test(at))
          if (!ofHead) expect(complaint).toBeDefined()
          refused += 1
        } else if (complaint !== undefined) expect(isBeyondSchema(complaint)).toBe(true)
      }),
      { numRuns: 2000 },
    )
    expect(refused).toBeGreaterThan(100)
  })
})
