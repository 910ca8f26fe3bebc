import type { Result } from './play.ts'

/** What many runs came to. */
export interface Tally {
  readonly runs: number
  readonly failed: readonly Result[]
  readonly byCode: ReadonlyMap<string, number>
  readonly byFault: ReadonlyMap<string, number>
  /** The run that took longest. */
  readonly slowest: Result | undefined
  readonly maxRssBytes: number
}

export interface Tallying extends Tally {
  add(result: Result): void
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

/** Counts results as they come. */
export function startTally(): Tallying {
  const failed: Result[] = []
  const [byCode, byFault] = [new Map<string, number>(), new Map<string, number>()]
  const sums: { runs: number; slowest: Result | undefined; maxRssBytes: number } = {
    runs: 0,
    slowest: undefined,
    maxRssBytes: 0,
  }
  return {
    failed,
    byCode,
    byFault,
    get runs() {
      return sums.runs
    },
    get slowest() {
      return sums.slowest
    },
    get maxRssBytes() {
      return sums.maxRssBytes
    },
    add(result) {
      sums.runs += 1
      if (result.ended.tookMs > (sums.slowest?.ended.tookMs ?? 0)) sums.slowest = result
      sums.maxRssBytes = Math.max(sums.maxRssBytes, result.ended.maxRssBytes ?? 0)
      count(byCode, `${result.plan.source.id} ${result.ended.code}`)
      for (const { fault } of result.played) count(byFault, fault)
      if (result.complaints.length > 0) failed.push(result)
    },
  }
}

/** A run that went wrong, with the command that plays it again. */
export function describeFailure({ plan, ended, played, complaints }: Result, over: string): string {
  const { seed, index, source, subject, policy, program, weather } = plan
  const faults = played.map(({ action, fault }) => `${action}: ${fault}`)
  return [
    `${seed}/${index} ${complaints.join('; ')}`,
    `  ${source.id}, ${subject.name}, ${policy}, ${program}, ${weather.kind}; exit code ${ended.code} after ${ended.tookMs} ms`,
    ...faults.slice(0, 12).map((line) => `  ${line}`),
    `  again: npm run chaos -- --seed ${seed} --only ${index} --over ${over}`,
  ].join('\n')
}

/** The figures of a season. */
export function describeTally({ runs, failed, byCode, byFault, slowest, maxRssBytes }: Tally, tookMs: number): string {
  const lines = (counts: ReadonlyMap<string, number>): string[] =>
    [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, times]) => `  ${key.padEnd(44)}${times}`)
  return [
    'Faults that were played:',
    ...lines(byFault),
    'Exit codes by source:',
    ...lines(byCode),
    `${runs} runs in ${Math.round(tookMs / 1_000)} s, the slowest (${slowest?.plan.index}) ${slowest?.ended.tookMs} ms, at most ${Math.round(maxRssBytes / 2 ** 20)} MiB`,
    `${failed.length} went wrong`,
  ].join('\n')
}
