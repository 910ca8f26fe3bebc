import { describe, expect, it } from 'vitest'
import { fault } from '../../fake-cloud/server.ts'
import type { Condition, ContractSource, Entry } from '../contract-source.ts'
import { DIGEST, OTHER_DIGEST } from '../contract-source.ts'
import type { Laboratory } from '../laboratory.ts'
import { allAre, judge, listRequests } from './judge.ts'

/** What is not there yet is waited for, by the clock of the run and no longer. */
export function itWaits(source: ContractSource, laboratory: Laboratory): void {
  /** The service lists these entries first, and others from the given pause on. */
  const judgeWhile = (first: readonly Entry[], then: readonly Entry[], change = 3) =>
    judge(laboratory, source, {
      entries: first,
      wait: '10m',
      onPause: (pause) => {
        if (pause === change) source.put(laboratory.cloud.account, then)
      },
    })

  describe('waits for what may still come', () => {
    it.each<[string, readonly Entry[]]>([
      ['an image that is not listed', []],
      ['a scan that is queued', [{ condition: 'queued' }]],
      ['a scan that is running', [{ condition: 'running' }]],
      ['a scan that is older than the push', [{ condition: 'scanned before the push' }]],
    ])('%s, then a clean scan: pass', async (_, first) => {
      const judged = await judgeWhile(first, [{}])
      expect(judged).toMatchObject({ code: 0, outcomes: allAre(source, 'pass') })
      expect(judged.stderr).toContain('waiting up to')
    })

    it('a digest that the service has not seen yet', async () => {
      const reference = `${source.byTag}@${DIGEST}`
      const judged = await judge(laboratory, source, {
        reference,
        entries: [{ digest: OTHER_DIGEST }],
        wait: '10m',
        onPause: (pause) => {
          if (pause === 2) source.put(laboratory.cloud.account, [{}])
        },
      })
      expect(judged.code).toBe(0)
    })

    it.each<[Condition, number]>([
      ['high', 1],
      ['failed', 1],
    ])('a scan that ends %s: exit code %i', async (condition, code) => {
      expect((await judgeWhile([{ condition: 'running' }], [{ condition }])).code).toBe(code)
    })

    it('until the deadline, with few requests', async () => {
      let pausedMs = 0
      const judged = await judge(laboratory, source, {
        entries: [{ condition: 'running' }],
        wait: '10m',
        onPause: (_, ms) => {
          pausedMs += ms
        },
      })
      expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, 'pending') })
      expect(pausedMs).toBeCloseTo(600_000)
      expect(judged.requests.length).toBeLessThanOrEqual(25)
    })

    it('through an outage between two looks', async () => {
      const judged = await judge(laboratory, source, {
        entries: [{ condition: 'running' }],
        wait: '10m',
        onPause: (pause) => {
          if (pause !== 1) return
          laboratory.cloud.faults.add({ match: source.list, times: 4, fault: fault.serverError() })
          source.put(laboratory.cloud.account, [{}])
        },
      })
      expect(judged.code).toBe(0)
    })

    it.each<Condition>(['clean', 'high', 'failed'])('not at all where the scan is over: %s', async (condition) => {
      const judged = await judge(laboratory, source, { entries: [{ condition }], wait: '10m', onPause: noPause })
      expect(listRequests(judged, source)).toHaveLength(1)
    })

    it('not at all with --wait=0', async () => {
      const judged = await judge(laboratory, source, { entries: [{ condition: 'running' }], onPause: noPause })
      expect(judged.code).toBe(2)
      expect(listRequests(judged, source)).toHaveLength(1)
    })
  })
}

/** For runs that must not wait. */
export const noPause = (pause: number, ms: number): void => {
  throw new Error(`pause ${pause} of ${ms} ms`)
}
