import { describe, expect, it } from 'vitest'
import type { Condition, ContractSource } from '../contract-source.ts'
import type { Laboratory } from '../laboratory.ts'
import { allAre, judge } from './judge.ts'

/** How far the scan is and what it found decide the outcome of every rule, and nothing passes by default. */
export function itReadsConditions(source: ContractSource, laboratory: Laboratory): void {
  describe('reads how far the scan is and what it found', () => {
    it.each<[Condition, string]>([
      ['clean', 'pass'],
      ['medium', 'pass'],
    ])('%s: exit code 0', async (condition, outcome) => {
      const judged = await judge(laboratory, source, { entries: [{ condition }] })
      expect(judged).toMatchObject({ code: 0, outcomes: allAre(source, outcome), report: { verdict: 'pass' } })
    })

    it('high: a violation, exit code 1', async () => {
      const { code, outcomes } = await judge(laboratory, source, { entries: [{ condition: 'high' }] })
      expect({ code, outcomes }).toEqual({
        code: 1,
        outcomes: { ...allAre(source, 'pass'), 'max-severity': 'violated' },
      })
    })

    it('scan failed: a violation with the reason in words, and no word on the facts', async () => {
      const judged = await judge(laboratory, source, { entries: [{ condition: 'failed' }] })
      expect(judged).toMatchObject({
        code: 1,
        outcomes: { ...allAre(source, 'failed-scan'), 'scan-succeeded': 'violated' },
      })
      expect(judged.stdout).toMatch(source.failure)
    })

    it.each<[Condition, string]>([
      ['never scanned', 'pending'],
      ['queued', 'pending'],
      ['running', 'pending'],
      ['scanned before the push', 'stale'],
    ])('%s: every rule is unknown (%s), although the counts read 0', async (condition, cause) => {
      const judged = await judge(laboratory, source, { entries: [{ condition }] })
      expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, cause) })
    })

    it.each<Condition>(['without scan time', 'without push time'])(
      '%s: whether the scan is fresh is unknown, the facts are judged',
      async (condition) => {
        const judged = await judge(laboratory, source, { entries: [{ condition }] })
        const outcomes = { ...allAre(source, 'pass'), 'scan-succeeded': 'not-measured' }
        expect(judged).toMatchObject({ code: 2, outcomes })
      },
    )

    it('not listed: every rule is unknown (missing)', async () => {
      const judged = await judge(laboratory, source, { entries: [] })
      expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, 'missing') })
    })

    it.each(Object.entries(source.unmapped))('a word in no table, %s: unknown', async (_, entry) => {
      const judged = await judge(laboratory, source, { entries: [entry] })
      expect(judged.code).toBe(2)
      expect(Object.values(judged.outcomes)).toContain('not-measured')
    })

    it.each(Object.entries(source.uncounted))('left out, %s: not measured, never 0', async (_, entry) => {
      const judged = await judge(laboratory, source, { entries: [entry] })
      expect(judged.code).toBe(2)
      expect(Object.values(judged.outcomes)).toContain('not-measured')
    })
  })
}
