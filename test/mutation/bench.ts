import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Case, Noticed, Said } from './judge.ts'
import type { Mutant } from './mutants.ts'

/** What became of a mutant: a test failed, none did, or they never came to an end. */
export type Fate = Noticed | 'stuck'

const JUDGE = fileURLToPath(new URL('judge.ts', import.meta.url))

/** A mutant with which no test ends for so long never ends. The slowest test takes a tenth of it. */
const PATIENCE_S = 20

/** Tells the fate of each mutant as it is known, by several judges at a time. Throws where the tests fail without one. */
export async function judgeMutants(
  mutants: readonly Mutant[],
  tests: readonly string[],
  jobs: number,
  tell: (mutant: Mutant, fate: Fate) => void,
): Promise<void> {
  const queue = mutants.values()
  const work = async (): Promise<void> => {
    let judge = startJudge(tests)
    try {
      if ((await ask(judge, 'unchanged')) !== 'survived') throw new Error(`they fail as it is: ${tests.join(' ')}`)
      for (const mutant of queue) {
        const fate = await ask(judge, mutant)
        if (fate === 'stuck') {
          judge.kill('SIGKILL')
          judge = startJudge(tests)
        }
        tell(mutant, fate)
      }
    } finally {
      judge.kill('SIGKILL')
    }
  }
  await Promise.all(Array.from({ length: Math.min(jobs, mutants.length) }, work))
}

const startJudge = (tests: readonly string[]): ChildProcess =>
  fork(JUDGE, tests, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })

/** The judge's answer; "stuck" where nothing is heard of it for too long, or it ends. */
function ask(judge: ChildProcess, asked: Case): Promise<Fate> {
  return new Promise((resolve) => {
    let silentS = 0
    // By ticks, not by the clock: where the machine itself pauses, no time passes.
    const ticks = setInterval(() => {
      silentS += 1
      if (silentS === PATIENCE_S) end('stuck')
    }, 1_000)
    const end = (fate: Fate): void => {
      clearInterval(ticks)
      judge.removeAllListeners()
      resolve(fate)
    }
    judge.on('exit', () => end('stuck'))
    judge.on('message', (said: Said) => {
      silentS = 0
      if (said !== 'still running') end(said)
    })
    judge.send(asked)
  })
}
