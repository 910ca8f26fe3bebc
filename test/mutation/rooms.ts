import type { OperatorName } from './operators.ts'

/** A part of the sources that is mutated, and the tests that must notice. */
export interface Room {
  /** Which paths from the root of the repository belong to it. */
  readonly sources: RegExp
  /** All operators where none are named. */
  readonly operators?: readonly OperatorName[]
  /** Test files as globs; of these, those that reach the mutated source. None of them spawns the program. */
  readonly tests: readonly string[]
}

const ENGINE_TESTS = ['test/core/*.test.ts', 'test/rules/*.test.ts']
const REPORT_TESTS = ['test/reporters/*.test.ts', 'test/action/failure-annotations.test.ts']

/** Where a mistake can pass an image, take another image for it, or let a text out of its bounds. */
export const ROOMS: Readonly<Record<string, Room>> = {
  core: { sources: /^src\/core\/[^/]+\.ts$/, tests: ENGINE_TESTS },
  rules: { sources: /^src\/rules\/[^/]+\.ts$/, tests: ENGINE_TESTS },
  matchers: {
    sources:
      /^src\/(?:evidence\/select|sources\/(?:.+match|identity|look|completed-state|severity-counts|huawei-local\/row))\.ts$/,
    tests: ['test/sources/**/*.test.ts', 'test/evidence/select.test.ts'],
  },
  escapes: {
    sources:
      /^src\/reporters\/(?:escape|printable-json|vsa-uris|reference-parts|log-line|html\/markup|sarif\/text|sarif\/places)\.ts$/,
    tests: REPORT_TESTS,
  },
  // Only what each reporter does to make texts inert: how it words and lays them out is no matter of safety.
  reporters: {
    sources: /^src\/(?:reporters\/(?!.*schema).+|action\/failure-annotations)\.ts$/,
    operators: ['escapes'],
    tests: REPORT_TESTS,
  },
}
