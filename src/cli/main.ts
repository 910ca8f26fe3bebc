import process from 'node:process'
import { enter } from '../entry.ts'
import { run } from './run.ts'

void enter(process, { now: Date.now, random: Math.random }, (edges) =>
  run(process.argv.slice(2), {
    ...edges,
    cwd: process.cwd(),
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    stdoutIsTerminal: process.stdout.isTTY === true,
    stderrIsTerminal: process.stderr.isTTY === true,
    width: process.stdout.columns,
  }),
)
