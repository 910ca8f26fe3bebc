import { describe, expect, it } from 'vitest'
import { EXTREMES, referencesOf } from './extremes.ts'
import { LOGINS, type LoginMaker } from './logins.ts'
import type { Plan } from './plan.ts'
import { runSpawned } from './run-spawned.ts'
import { SOURCES } from './subjects/index.ts'
import { buildWorld } from './world.ts'

const MAX_RSS_MIB = 200
const DEADLINE_MS = 60_000

describe('whatever a service throws at it, the program as it ships', () => {
  it.each(EXTREMES)('stays within 200 MiB: $name', { timeout: DEADLINE_MS }, async (extreme) => {
    const source = SOURCES.find(({ id }) => id === extreme.source)
    const good = source?.subjects.find(({ mayPass }) => mayPass)
    if (!source || !good) throw new Error(`${extreme.source} has no good image`)
    const plan: Plan = {
      seed: 0,
      index: 0,
      program: 'command',
      source,
      subject: { ...good, reference: referencesOf(good.reference, extreme.images) },
      policy: extreme.policy,
      login: LOGINS[source.cloud][0] as LoginMaker,
      crowd: 0,
      waitSeconds: 0,
      writesAll: extreme.writesAll ?? false,
      language: 'en',
      isDebugging: true,
      skewMs: 0,
      weather: { kind: 'calm' },
    }
    const world = await buildWorld(plan, '127.0.0.1')
    try {
      world.cloud.faults.clear()
      world.cloud.faults.add({ match: () => true, times: Number.POSITIVE_INFINITY, fault: extreme.answer })
      // As much time for each request as a user's run has.
      const patient = { ...world, env: { ...world.env, IMAGE_POLICY_GATE_REQUEST_BUDGET_MS: '' } }
      const { code, stdout, stderr, maxRssBytes = Number.NaN } = await runSpawned(plan, patient, DEADLINE_MS)
      expect(code, stderr.slice(0, 2_000)).toBe(extreme.expected)
      expect(stdout).not.toBe('')
      expect(Math.round(maxRssBytes / 2 ** 20)).toBeLessThanOrEqual(MAX_RSS_MIB)
    } finally {
      await world.close()
    }
  })
})
