import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import process from 'node:process'
import { createVitest, type TestSpecification } from 'vitest/node'
import { applyEdit, type Mutant } from './mutants.ts'

/** Whether any test fails. */
export type Noticed = 'killed' | 'survived'

/** What a judge is asked about: a mutant, or the sources as they stand. */
export type Case = Mutant | 'unchanged'

/** What a judge says: that it goes on, test by test, or how it ended. */
export type Said = 'still running' | Noticed

/*
 * A process that runs the tests of a room over one mutant after the other: the parent sends a mutant and is told
 * whether they notice. It cannot save itself from a mutant that never ends; the parent kills it.
 */
const mutated: { file?: string; source?: string } = {}
const vitest = await createVitest(
  'test',
  {
    config: false,
    root: process.cwd(),
    include: process.argv.slice(2),
    watch: false,
    // Each run is a new thread, so that modules, and the tables in them, are those of its mutant.
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    // Where the machine is busy, a test of time would take any mutant for a slow one.
    testNamePattern: /^(?!.*(?:quick|no long time|in little time))/,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    reporters: [{ onTestCaseResult: () => tell('still running') }],
  },
  {
    resolve: { alias: [{ find: /^fast-check$/, replacement: resolve('test/mutation/fast-check.ts') }] },
    plugins: [{ name: 'mutant', enforce: 'pre', load: (id) => (id === mutated.file ? mutated.source : undefined) }],
  },
)

const FIRST = 2
const reaching = new Map<string, Promise<TestSpecification[]>>()
const killsOf = new Map<string, number>()

/** The tests that import the source, by any way. */
function testsThatReach(file: string): Promise<TestSpecification[]> {
  const known = reaching.get(file)
  if (known) return known
  vitest.config.related = [file]
  const found = vitest.getRelevantTestSpecifications()
  reaching.set(file, found)
  return found
}

/** The tests most likely to fail first: those that bear the name of the source, then those that killed most. */
async function testsOf(file: string): Promise<TestSpecification[]> {
  const name = `${basename(file, '.ts')}.`
  const weight = ({ moduleId }: TestSpecification): number =>
    (killsOf.get(moduleId) ?? 0) + (basename(moduleId).startsWith(name) ? 1_000 : 0)
  return (await testsThatReach(file)).toSorted((a, b) => weight(b) - weight(a) || a.moduleId.localeCompare(b.moduleId))
}

async function judge(tests: readonly TestSpecification[]): Promise<Noticed> {
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([...tests])
  // Vitest hands over the modules of earlier runs too.
  const ran = new Set(tests.map(({ moduleId }) => moduleId))
  const failed = testModules.filter((module) => ran.has(module.moduleId) && module.state() === 'failed')
  for (const { moduleId } of failed) killsOf.set(moduleId, (killsOf.get(moduleId) ?? 0) + 1)
  return failed.length > 0 || unhandledErrors.length > 0 ? 'killed' : 'survived'
}

async function judgeMutant({ file, edit }: Mutant): Promise<Noticed> {
  const path = resolve(file)
  const tests = await testsOf(path)
  mutated.file = path
  mutated.source = applyEdit(readFileSync(path, 'utf8'), edit)
  vitest.invalidateFile(path)
  // Most fall to the first few, and the others need not even be loaded.
  const first = await judge(tests.slice(0, FIRST))
  const noticed = first === 'killed' || tests.length <= FIRST ? first : await judge(tests.slice(FIRST))
  delete mutated.file
  vitest.invalidateFile(path)
  return noticed
}

function tell(said: Said): void {
  process.send?.(said)
}

process.on('message', async (asked: Case) => {
  tell(asked === 'unchanged' ? await judge(await vitest.globTestSpecifications()) : await judgeMutant(asked))
})
