import { complaintsAbout, type Ended } from './complaints.ts'
import { type Over, type Plan, planRun } from './plan.ts'
import { runInProcess } from './run-in-process.ts'
import { runSpawned } from './run-spawned.ts'
import type { Played } from './weather.ts'
import { buildWorld } from './world.ts'

/** One run, and what is wrong with it. */
export interface Result {
  readonly plan: Plan
  readonly ended: Ended
  readonly played: readonly Played[]
  /** Empty where all is well. */
  readonly complaints: readonly string[]
}

/** Where the runs take place: the program as it ships in a process of its own, or its sources in this one. */
export type Stage = 'spawned' | 'in-process'

/** Each request may take its budget, one after the other, and `wait` comes on top. */
const DEADLINE_MS = 30_000
const MAX_RSS_BYTES = 200 * 2 ** 20

/** Plays one run; `host` is a loopback address that no other run of the moment uses. */
export async function playRun(plan: Plan, stage: Stage, host = '127.0.0.1'): Promise<Result> {
  const world = await buildWorld(plan, host)
  const deadlineMs = DEADLINE_MS + plan.waitSeconds * 1_000
  try {
    const ended =
      stage === 'spawned' ? await runSpawned(plan, world, deadlineMs) : await runInProcess(plan, world, deadlineMs)
    const { played } = world
    const bounds = { deadlineMs, maxRssBytes: MAX_RSS_BYTES }
    return {
      plan,
      ended,
      played,
      complaints: complaintsAbout(plan, ended, { played, secrets: world.secrets(), bounds }),
    }
  } finally {
    await world.close()
  }
}

export interface Season {
  readonly seed: number
  readonly indices: readonly number[]
  readonly over: Over
  readonly stage: Stage
  /** Runs under way at once. */
  readonly jobs: number
}

/** Plays many runs, some at once; tells each result as it comes. */
export async function playSeason(season: Season, tell: (result: Result) => void): Promise<void> {
  const left = season.indices.values()
  const work = async (slot: number): Promise<void> => {
    // Shared by all workers, so that each index is taken once.
    for (const index of left) {
      tell(await playRun(planRun(season.seed, index, season.over), season.stage, hostOf(slot)))
    }
  }
  await Promise.all(Array.from({ length: season.jobs }, (_, slot) => work(slot)))
}

/** An address for each worker: a port that a run has given up must not become another run's. Only Linux has them all. */
const hostOf = (slot: number): string => (process.platform === 'linux' ? `127.0.0.${2 + slot}` : '127.0.0.1')
