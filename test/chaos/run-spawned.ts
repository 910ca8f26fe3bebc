import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Ended } from './complaints.ts'
import type { Plan } from './plan.ts'
import type { World } from './world.ts'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

/** Tells on the fourth descriptor, as the process ends, the most memory that it held. */
const MEMORY_PROBE = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeSync } from 'node:fs'
  process.on('exit', () => {
    let bytes = process.resourceUsage().maxRSS * 1024
    // What resourceUsage tells on Linux may be the parent's, from before the program was loaded.
    try { bytes = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024 } catch {}
    writeSync(3, String(bytes))
  })
`)}`

/** Runs the program as it ships, in an empty directory of its own; kills it where it outlives the deadline. */
export async function runSpawned(plan: Plan, world: World, deadlineMs: number): Promise<Ended> {
  const cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-chaos-'))
  try {
    if (world.policyText !== undefined) await writeFile(join(cwd, 'policy.yaml'), world.policyText)
    const startedAt = performance.now()
    const ended =
      plan.program === 'action'
        ? await spawnNode('action.mjs', [], await actionEnvironment(plan, world, cwd), cwd, deadlineMs)
        : await spawnNode('cli.mjs', commandLine(plan, world), world.env, cwd, deadlineMs)
    return { ...ended, tookMs: Math.round(performance.now() - startedAt), files: await filesIn(cwd) }
  } finally {
    await rm(cwd, { recursive: true, force: true })
  }
}

/** The arguments of the command. */
export const commandLine = ({ subject }: Plan, { inputs }: World): string[] => [
  'check',
  subject.reference,
  ...Object.entries(inputs).map(([name, value]) => `--${name}=${value}`),
]

/** The inputs, and the files that a runner hands to a step. */
async function actionEnvironment({ subject }: Plan, { inputs, env }: World, cwd: string) {
  const runner = { GITHUB_OUTPUT: join(cwd, 'outputs'), GITHUB_STEP_SUMMARY: join(cwd, 'summary') }
  await Promise.all(Object.values(runner).map((path) => writeFile(path, '')))
  const given = Object.entries({ ...inputs, images: subject.reference })
  const asInputs = Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  return { ...env, ...runner, GITHUB_WORKSPACE: cwd, ...asInputs }
}

function spawnNode(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  deadlineMs: number,
): Promise<Omit<Ended, 'tookMs' | 'files'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', MEMORY_PROBE, join(DIST, script), ...args], {
      cwd,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: deadlineMs,
      killSignal: 'SIGKILL',
    })
    const texts = ['', '', '', '']
    for (const descriptor of [1, 2, 3]) {
      const stream = child.stdio[descriptor] as NodeJS.ReadableStream
      stream.setEncoding('utf8').on('data', (text: string) => {
        texts[descriptor] += text
      })
    }
    child.on('error', reject)
    child.on('close', (code) => {
      const [, stdout = '', stderr = '', memory = ''] = texts
      resolve({ code: code ?? undefined, stdout, stderr, maxRssBytes: memory === '' ? undefined : Number(memory) })
    })
  })
}

/** What the program left behind: its reports, and what it told the runner. */
export async function filesIn(cwd: string): Promise<Record<string, string>> {
  const reports = join(cwd, 'image-policy-report')
  const names = await readdir(reports, { recursive: true }).catch(() => [])
  const paths = [
    ...names.map((name) => [name, join(reports, name)]),
    ['outputs', join(cwd, 'outputs')],
    ['summary', join(cwd, 'summary')],
  ]
  const files: Record<string, string> = {}
  for (const [name = '', path = ''] of paths) {
    const text = await readFile(path, 'utf8').catch(() => undefined)
    if (text !== undefined) files[name] = text
  }
  return files
}
