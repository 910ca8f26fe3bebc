import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMessage, message } from '../../src/core/message.ts'
import { type Candidate, selectRows } from '../../src/sources/identity.ts'

const digestOf = (letter: string): string => `sha256:${letter.repeat(64)}`
const [A, B, C] = [digestOf('a'), digestOf('b'), digestOf('c')]

let rows = 0

const aCandidate = (digest: string | undefined, memberDigests: readonly string[] = []): Candidate<number> => ({
  row: ++rows,
  digest,
  memberDigests,
})

const someDigest = fc.constantFrom(A, B, C)
const candidates = fc
  .array(
    fc.record({
      digest: fc.option(someDigest, { nil: undefined }),
      memberDigests: fc.array(someDigest, { maxLength: 2 }),
    }),
    {
      maxLength: 6,
    },
  )
  .map((all) => all.map((one, row) => ({ ...one, row })))
const wanted = fc.option(someDigest, { nil: undefined })

const answersTo = (digest: string, one: Candidate<unknown>): boolean =>
  one.digest === digest || one.memberDigests.includes(digest)

describe('selectRows, whatever the rows', () => {
  it('does not depend on their order', () => {
    const shuffled = candidates.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(wanted, shuffled, (digest, [given, again]) => {
        const [one, other] = [selectRows(digest, given), selectRows(digest, again)]
        expect(new Set(other.rows)).toEqual(new Set(one.rows))
        expect(other.digest).toBe(one.digest)
        expect(other.doubts.map(({ why }) => formatMessage(why))).toEqual(
          one.doubts.map(({ why }) => formatMessage(why)),
        )
      }),
    )
  })

  it('never judges a row of another digest than the one that was given', () => {
    fc.assert(
      fc.property(someDigest, candidates, (digest, all) => {
        const selection = selectRows(digest, all)
        const chosen = all.filter(({ row }) => selection.rows.includes(row))
        for (const one of chosen) expect(one.digest === undefined || answersTo(digest, one)).toBe(true)
        // A row without a digest may be another build: it can block, never pass.
        if (chosen.some((one) => !answersTo(digest, one))) expect(selection.doubts).not.toEqual([])
      }),
    )
  })

  it('judges every row of the digest that was given', () => {
    fc.assert(
      fc.property(someDigest, candidates, (digest, all) => {
        const ours = all.filter((one) => answersTo(digest, one)).map(({ row }) => row)
        const selection = selectRows(digest, all)
        if (ours.length > 0) expect(selection).toEqual({ rows: ours, doubts: [], digest })
        else expect(selection.doubts.length > 0 || all.length === 0).toBe(true)
      }),
    )
  })

  it('lets no rows pass that disagree, or one that has no digest beside others', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const selection = selectRows(undefined, all)
        expect(selection.rows).toEqual(all.map(({ row }) => row))
        const digests = new Set(all.map((one) => one.digest))
        if (digests.size > 1 || (all.length > 1 && digests.has(undefined))) {
          expect(selection.doubts.map(({ cause }) => cause)).toEqual(['ambiguous'])
          expect(selection.digest).toBeUndefined()
        } else {
          expect(selection.doubts).toEqual([])
          expect(selection.digest).toBe(all[0]?.digest)
        }
      }),
    )
  })
})

describe('selectRows', () => {
  it('takes a multi-architecture image by the digest of a platform', () => {
    const index = aCandidate(A, [B, C])
    expect(selectRows(C, [index, aCandidate(digestOf('d'))])).toEqual({ rows: [index.row], doubts: [], digest: C })
  })

  it('is stale, and names what the service knows, where none has the digest', () => {
    const selection = selectRows(C, [aCandidate(B), aCandidate(A), aCandidate(B)])
    expect(selection.rows).toEqual([])
    expect(selection.doubts.map(({ cause, why }) => [cause, formatMessage(why)])).toEqual([
      ['stale', `the service still knows this name as ${A}, ${B}, not as ${C}`],
    ])
  })

  it('judges a row without a digest, but as a doubt', () => {
    const bare = aCandidate(undefined)
    expect(selectRows(A, [bare, aCandidate(B)])).toMatchObject({
      rows: [bare.row],
      doubts: [{ cause: 'ambiguous' }],
      digest: undefined,
    })
  })

  it('takes one row that has no digest where none was asked for', () => {
    const bare = aCandidate(undefined)
    expect(selectRows(undefined, [bare])).toEqual({ rows: [bare.row], doubts: [], digest: undefined })
  })

  it('names the first of many digests, and how many more there are', () => {
    const all = Array.from({ length: 40_000 }, (_, index) => aCandidate(`sha256:${String(index).padStart(64, '0')}`))
    const [doubt] = selectRows(undefined, all).doubts
    const said = formatMessage(doubt?.why ?? message('none'))
    expect(said).toContain('the service lists 40000 rows of this name')
    expect(said).toMatch(/0004, and 39995 more$/)
  })

  it('says nothing of no rows', () => {
    expect(selectRows(A, [])).toEqual({ rows: [], doubts: [], digest: A })
    expect(selectRows(undefined, [])).toEqual({ rows: [], doubts: [], digest: undefined })
  })
})
