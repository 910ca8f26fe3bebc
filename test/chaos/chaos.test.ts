import { describe, expect, it } from 'vitest'
import { jsonAnswer, toRequest } from '../fake-cloud/message.ts'
import { type Over, planRun } from './plan.ts'
import { playRun, playSeason, type Result, type Stage } from './play.ts'
import { describeFailure } from './tally.ts'
import { forecast } from './weather.ts'

const SEED = 2026

async function failuresOf(over: Over, stage: Stage, runs: number): Promise<{ failures: string[]; results: Result[] }> {
  const results: Result[] = []
  const indices = Array.from({ length: runs }, (_, index) => index)
  await playSeason({ seed: SEED, indices, over, stage, jobs: 3 }, (result) => results.push(result))
  const failures = results.filter(({ complaints }) => complaints.length > 0)
  return { failures: failures.map((result) => describeFailure(result, over)), results }
}

describe('whatever goes wrong on the way', () => {
  it.each<[Over, Stage, number]>([
    ['bad', 'in-process', 150],
    ['good', 'in-process', 60],
    ['bad', 'spawned', 30],
    ['good', 'spawned', 10],
  ])(
    '%s images, %s, in %i runs: no wrong verdict, no crash, no secret',
    { timeout: 120_000 },
    async (over, stage, runs) => {
      const { failures, results } = await failuresOf(over, stage, runs)
      expect(failures).toEqual([])
      expect(results).toHaveLength(runs)
      expect(results.filter(({ played }) => played.length > 0).length).toBeGreaterThan(runs / 2)
      if (over === 'good') expect(results.some(({ ended }) => ended.code === 0)).toBe(true)
    },
  )
})

/** Runs that once passed what must not, with what was played in them, so that another plan under the number is noticed. */
const REMEMBERED = [{ seed: 61, index: 474, source: 'huawei-local', fault: 'a row twice in place of another' }] as const

describe('what went wrong once', () => {
  it.each(REMEMBERED)('does not again: $seed/$index, $fault', { timeout: 60_000 }, async (remembered) => {
    const plan = planRun(remembered.seed, remembered.index, 'bad')
    const result = await playRun(plan, 'in-process')
    expect(plan.source.id).toBe(remembered.source)
    expect(result.played.map(({ fault }) => fault)).toContain(remembered.fault)
    expect(result.complaints, describeFailure(result, 'bad')).toEqual([])
  })
})

describe('a run', () => {
  it('is planned by seed and index alone', () => {
    const plans = (seed: number) =>
      Array.from({ length: 40 }, (_, index) => JSON.stringify(planRun(seed, index, 'bad')))
    expect(plans(1)).toEqual(plans(1))
    expect(plans(1)).not.toEqual(plans(2))
    expect(new Set(plans(1)).size).toBe(40)
  })

  it('meets the same faults in whatever order its requests arrive', () => {
    const scene = { cloud: 'huawei', list: 'GET list', listsImages: true, isHeldByIdentity: false } as const
    const asked = Array.from({ length: 60 }, (_, index) => ({
      ...toRequest('GET', `/list?offset=${index % 20}`, {}),
      action: index % 3 === 0 ? 'GET list' : 'GET details',
    }))
    const right = jsonAnswer(200, { total_num: 1, data_list: [{ id: 1, vul_num: 0 }] })
    const metIn = (order: readonly number[]) => {
      const sky = forecast({ kind: 'changing', probability: 0.5 }, ['seed', 7], scene)
      // By what was asked and how often before: the three requests of one kind are alike.
      return order
        .map((at) => asked[at])
        .flatMap((request) =>
          request ? [`${request.action} ${request.rawQuery} ${JSON.stringify(sky.meet(right, request))}`] : [],
        )
        .sort()
    }
    const order = asked.map((_, index) => index)
    expect(metIn(order.toReversed())).toEqual(metIn(order))
    expect(new Set(metIn(order)).size).toBeGreaterThan(20)
  })
})
