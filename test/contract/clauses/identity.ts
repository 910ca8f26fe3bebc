import { describe, expect, it } from 'vitest'
import { type ContractSource, DIGEST, type Entry, OTHER_DIGEST } from '../contract-source.ts'
import type { Laboratory } from '../laboratory.ts'
import { allAre, judge } from './judge.ts'

/** Only rows of exactly this image are judged; rows that cannot be told apart can block and never pass. */
export function itJudgesOnlyOurRows(source: ContractSource, laboratory: Laboratory): void {
  const pinned = `${source.byTag}@${DIGEST}`
  const byDigestAlone = `${source.byTag.replace(/:[^:/]+$/, '')}@${DIGEST}`

  describe('judges only the rows of the image', () => {
    it.each(Object.entries(source.neighbours))('never judges %s', async (_, neighbour) => {
      const alone = await judge(laboratory, source, { entries: [{ ...neighbour, condition: 'high' }] })
      expect(alone).toMatchObject({ code: 2, outcomes: allAre(source, 'missing') })
      const cleanAlone = await judge(laboratory, source, { entries: [neighbour] })
      expect(cleanAlone.code).toBe(2)
      const together = await judge(laboratory, source, { entries: [{ ...neighbour, condition: 'high' }, {}] })
      expect(together).toMatchObject({ code: 0, report: { images: [{ scans: [{ state: 'complete' }] }] } })
    })

    it.each([
      ['with sha256:', DIGEST],
      ['without sha256:', DIGEST.replace('sha256:', '')],
      ['in upper case', DIGEST.toUpperCase()],
    ])('finds the digest as the service writes it: %s', async (_, digest) => {
      const judged = await judge(laboratory, source, { reference: pinned, entries: [{ digest }] })
      expect(judged).toMatchObject({ code: 0, report: { images: [{ digest: DIGEST }] } })
    })

    it('finds an image by its digest alone', async () => {
      for (const [condition, code] of [
        ['clean', 0],
        ['high', 1],
      ] as const) {
        const judged = await judge(laboratory, source, { reference: byDigestAlone, entries: [{ condition }] })
        expect(judged).toMatchObject({ code, report: { images: [{ digest: DIGEST }] } })
      }
      const other = await judge(laboratory, source, { reference: byDigestAlone, entries: [{ digest: OTHER_DIGEST }] })
      expect(other.code).toBe(2)
    })

    it('is stale where the name has another digest only', async () => {
      const entries: Entry[] = [{ digest: OTHER_DIGEST }]
      const judged = await judge(laboratory, source, { reference: pinned, entries })
      expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, 'stale') })
      expect(judged.stdout).toContain(OTHER_DIGEST)
    })

    it('judges the row of the digest and not the others of the tag', async () => {
      const ours = await judge(laboratory, source, {
        reference: pinned,
        entries: [{ digest: OTHER_DIGEST, condition: 'high' }, {}],
      })
      expect(ours).toMatchObject({ code: 0, report: { images: [{ digest: DIGEST }] } })
      const theirs = await judge(laboratory, source, {
        reference: pinned,
        entries: [{ digest: OTHER_DIGEST }, { condition: 'high' }],
      })
      expect(theirs.code).toBe(1)
    })

    it('never passes by a row that has no digest where one was given', async () => {
      const judged = await judge(laboratory, source, { reference: pinned, entries: [{ digest: null }] })
      expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, source.withoutDigest) })
    })

    it('is ambiguous where rows of the tag disagree on the digest, whatever their order', async () => {
      const entries: Entry[] = [{ digest: OTHER_DIGEST }, {}]
      for (const listed of [entries, entries.toReversed()]) {
        const judged = await judge(laboratory, source, { reference: source.byTag, entries: listed })
        expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, 'ambiguous') })
        expect(judged.report?.images[0]?.digest).toBeNull()
      }
    })

    it('is ambiguous where a row of the tag has no digest beside one that has', async () => {
      const entries: Entry[] = [{ digest: null }, {}]
      const judged = await judge(laboratory, source, { reference: source.byTag, entries })
      expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, 'ambiguous') })
    })

    it('fails where one of several rows is violated, whatever their order', async () => {
      const entries: Entry[] = [{ digest: OTHER_DIGEST, condition: 'high' }, {}]
      for (const listed of [entries, entries.toReversed()]) {
        const judged = await judge(laboratory, source, { reference: source.byTag, entries: listed })
        expect(judged).toMatchObject({ code: 1, outcomes: { 'max-severity': 'violated' } })
      }
    })

    it('judges every row of one digest: the worst decides', async () => {
      for (const [condition, code] of [
        ['high', 1],
        ['never scanned', 2],
      ] as const) {
        const judged = await judge(laboratory, source, { reference: pinned, entries: [{}, { condition }] })
        expect(judged.code).toBe(code)
      }
    })
  })
}
