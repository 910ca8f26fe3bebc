import { createRequire } from 'node:module'
import process from 'node:process'
import type { IAsyncProperty, IProperty, Parameters, RunDetails } from 'fast-check'
import { expect } from 'vitest'

// Of Node itself: an import would be led back here (vitest.config.ts).
const original = createRequire(import.meta.url)('fast-check') as typeof import('fast-check')

const runs = Number(process.env.FUZZ_RUNS || 10_000)
const seconds = Number(process.env.FUZZ_SECONDS || 60)

/** How many cases a property held for, so that a long run can be told from one that was cut short. */
function tell({ failed, interrupted, numRuns, seed }: RunDetails<unknown>): void {
  if (failed) return
  const cut = interrupted ? `, stopped after ${seconds} s` : ''
  console.log(`${numRuns} cases${cut} (seed ${seed}): ${expect.getState().currentTestName}`)
}

/** As many cases as were asked for, whatever the property says, as far as time allows. */
const longer = <T>(parameters: Parameters<T> | undefined): Parameters<T> => ({
  ...parameters,
  numRuns: runs,
  interruptAfterTimeLimit: seconds * 1_000,
  markInterruptAsFailure: false,
  ...(process.env.FUZZ_SEED ? { seed: Number(process.env.FUZZ_SEED) } : {}),
})

function settle(details: RunDetails<unknown>): void {
  tell(details)
  if (details.failed) throw new Error(original.defaultReportMessage(details))
}

function assert<T>(property: IProperty<T> | IAsyncProperty<T>, parameters?: Parameters<T>): Promise<void> | void {
  const details = original.check(property as IAsyncProperty<T>, longer(parameters)) as unknown
  if (details instanceof Promise) return details.then(settle)
  settle(details as RunDetails<unknown>)
}

/** fast-check, except that every property of every test goes on for longer: `npm run fuzz`. */
export default { ...original, assert }
