import { availableParallelism } from 'node:os'
import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Over } from './plan.ts'
import { planRun } from './plan.ts'
import { playRun, playSeason, type Stage } from './play.ts'
import { describeFailure, describeTally, startTally } from './tally.ts'

const USAGE = `usage: npm run chaos -- [--runs N] [--seed S] [--over bad|good] [--from INDEX] [--jobs N] [--in-process]
       npm run chaos -- --seed S --only INDEX [--over bad|good]
`

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    over: { type: 'string', default: 'bad' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    jobs: { type: 'string', default: String(availableParallelism() + 1) },
    'in-process': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help || (values.over !== 'bad' && values.over !== 'good')) {
  process.stderr.write(USAGE)
  process.exit(3)
}
const over: Over = values.over
const stage: Stage = values['in-process'] ? 'in-process' : 'spawned'
const seed = Number(values.seed)

if (values.only !== undefined) {
  const result = await playRun(planRun(seed, Number(values.only), over), stage)
  const { ended, complaints } = result
  process.stdout.write(`${describeFailure(result, over)}\n\n${ended.stdout}\n${ended.stderr}\n`)
  process.exitCode = complaints.length === 0 ? 0 : 1
} else {
  const [from, runs] = [Number(values.from), Number(values.runs)]
  const tally = startTally()
  const startedAt = performance.now()
  const indices = Array.from({ length: runs }, (_, index) => from + index)
  await playSeason({ seed, indices, over, stage, jobs: Number(values.jobs) }, (result) => {
    tally.add(result)
    if (result.complaints.length > 0) process.stdout.write(`${describeFailure(result, over)}\n\n`)
    if (tally.runs % 500 === 0) process.stderr.write(`${tally.runs} of ${runs}, ${tally.failed.length} went wrong\n`)
  })
  process.stdout.write(`${describeTally(tally, performance.now() - startedAt)}\n`)
  process.exitCode = tally.failed.length === 0 ? 0 : 1
}
