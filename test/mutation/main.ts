import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { judgeMutants } from './bench.ts'
import { describeMutant, mutantsOf } from './mutants.ts'
import { OPERATORS, type OperatorName } from './operators.ts'
import { ROOMS } from './rooms.ts'

const USAGE = `usage: npm run mutation -- [--room ${Object.keys(ROOMS).join('|')}] [--file PART …] [--operator NAME …] [--again LOG] [--jobs N] [--list]
`

const { values } = parseArgs({
  options: {
    room: { type: 'string', multiple: true, default: Object.keys(ROOMS) },
    file: { type: 'string', multiple: true, default: [''] },
    operator: { type: 'string', multiple: true, default: Object.keys(OPERATORS) },
    again: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help || values.room.some((name) => !Object.hasOwn(ROOMS, name))) {
  process.stderr.write(USAGE)
  process.exit(3)
}

const everySource = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.includes('.generated.'))
  .filter((path) => values.file.some((part) => path.includes(part)))
  .sort()

/** What a run wrote: of it, the survivors alone are judged again. */
const earlier = values.again === undefined ? undefined : readFileSync(values.again, 'utf8')

for (const [name, room] of Object.entries(ROOMS)) {
  if (!values.room.includes(name)) continue
  const startedAt = performance.now()
  const operators = (room.operators ?? (Object.keys(OPERATORS) as OperatorName[])).filter((operator) =>
    values.operator.includes(operator),
  )
  const mutants = everySource
    .filter((path) => room.sources.test(path))
    .flatMap((path) => mutantsOf(path, readFileSync(path, 'utf8'), operators))
    .filter((mutant) => earlier === undefined || earlier.includes(`survived: ${describeMutant(mutant)}\n`))
  if (values.list) {
    process.stdout.write(mutants.map((mutant) => `${describeMutant(mutant)}\n`).join(''))
    continue
  }
  const count = { killed: 0, stuck: 0, survived: 0 }
  await judgeMutants(mutants, room.tests, Number(values.jobs), (mutant, fate) => {
    count[fate] += 1
    if (fate !== 'killed') process.stdout.write(`${fate}: ${describeMutant(mutant)}\n`)
  })
  const share = (100 * (1 - count.survived / mutants.length)).toFixed(1)
  const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1)
  process.stdout.write(
    `${name}: ${mutants.length} mutants, ${count.killed} killed, ${count.stuck} never ended, ${count.survived} survived: ` +
      `${share} % noticed, ${minutes} minutes\n`,
  )
}
