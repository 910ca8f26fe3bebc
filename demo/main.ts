import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { enter } from '../src/entry.ts'
import { demoAccount } from '../test/fake-cloud/images.ts'
import { startFakeCloud } from '../test/fake-cloud/server.ts'
import { serve } from './serve.ts'
import { tour } from './tour.ts'

const USAGE = 'usage: node dist/demo.mjs [--serve [--port N]]\n'

/** --port N, or 0 for any free one; undefined where the arguments are something else. */
function readPort(args: readonly string[]): number | undefined {
  if (args.length === 0) return 0
  const [name, value = ''] = args.length === 1 ? (args[0] ?? '').split('=') : args
  return name === '--port' && args.length <= 2 && /^\d{1,5}$/.test(value) ? Number(value) : undefined
}

void enter(process, { now: Date.now, random: Math.random }, async (edges) => {
  const [mode, ...rest] = process.argv.slice(2)
  const port = mode === '--serve' ? readPort(rest) : 0
  if ((mode !== undefined && mode !== '--serve') || port === undefined) {
    process.stderr.write(USAGE)
    return 3
  }
  const stdout = (text: string): void => void process.stdout.write(text)
  const cloud = await startFakeCloud({ account: demoAccount(edges.now()), port, now: edges.now })
  const directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-demo-'))
  try {
    if (mode === '--serve') return await serve(cloud.origin, stdout, edges.signal)
    return await tour(cloud.origin, {
      ...edges,
      cwd: directory,
      stdout,
      stdoutIsTerminal: process.stdout.isTTY === true,
      width: process.stdout.columns,
    })
  } finally {
    await cloud.close()
    await rm(directory, { recursive: true, force: true })
  }
})
