import { describe, expect, it } from 'vitest'
import { fault } from '../../fake-cloud/server.ts'
import type { ContractSource } from '../contract-source.ts'
import type { Laboratory } from '../laboratory.ts'
import { editedJson } from './edits.ts'
import { allAre, judge, listRequests } from './judge.ts'

const CROWD = 450

/** A list is read to its end, and one that contradicts its own total is no answer. */
export function itReadsWholeLists(source: ContractSource, laboratory: Laboratory): void {
  describe('reads lists to their end', () => {
    it('finds the image behind several pages of others', async () => {
      const judged = await judge(laboratory, source, { entries: [...source.crowd(CROWD), { condition: 'high' }] })
      expect(judged).toMatchObject({ code: 1, outcomes: { 'max-severity': 'violated' } })
      expect(listRequests(judged, source).length).toBeGreaterThan(2)
    })

    it('sees a violation on the last page beside a clean row on the first', async () => {
      const entries = [{}, ...source.crowd(CROWD), { condition: 'high' }] as const
      expect((await judge(laboratory, source, { entries })).code).toBe(1)
    })

    it.each([
      ['one more than there are', 1],
      ['one less than there are', -1],
      ['a hundred thousand more', 100_000],
    ])('no answer where the total says %s', async (_, difference) => {
      const change = editedJson(source.totalField, (total) => Number(total) + difference)
      laboratory.cloud.faults.add({ match: source.list, times: 1_000, fault: change })
      const judged = await judge(laboratory, source, { entries: [{}, ...source.crowd(20)] })
      expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, 'source-error') })
    })

    it('no answer where a page in the middle is lost', async () => {
      const isLater = (query: readonly (readonly [string, string])[]): boolean =>
        query.some(([name, value]) => (name === 'offset' && value !== '0') || (name === 'CurrentPage' && value === '2'))
      const empty = editedJson(source.rowsField, () => [])
      laboratory.cloud.faults.add({
        match: ({ action, query }) => action === source.list && isLater(query),
        times: 1_000,
        fault: empty,
      })
      const judged = await judge(laboratory, source, { entries: [{}, ...source.crowd(CROWD)] })
      expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, 'source-error') })
    })

    it('reads a list that shifted under its hands once more', async () => {
      const change = editedJson(source.totalField, (total) => Number(total) + 1)
      laboratory.cloud.faults.add({ match: source.list, fault: change })
      expect((await judge(laboratory, source, { entries: [{}] })).code).toBe(0)
    })

    it('no answer where the total is missing, or there are rows under another name', async () => {
      for (const body of ['{}', `{"${source.rowsField}":[]}`, '{"total_num":null,"PageInfo":{"TotalCount":null}}']) {
        laboratory.cloud.faults.clear()
        laboratory.cloud.faults.add({ match: source.list, times: 1_000, fault: fault.body(() => body) })
        const judged = await judge(laboratory, source, { entries: [{}] })
        expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, 'source-error') })
      }
    })
  })
}
