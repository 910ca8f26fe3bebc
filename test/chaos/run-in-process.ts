import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { run } from '../../src/cli/run.ts'
import type { Ended } from './complaints.ts'
import type { Plan } from './plan.ts'
import { commandLine, filesIn } from './run-spawned.ts'
import type { World } from './world.ts'

/** Runs the command's sources in this process: ten times as fast, with pauses that only move its clock. */
export async function runInProcess(plan: Plan, world: World, deadlineMs: number): Promise<Ended> {
  const cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-chaos-'))
  let [stdout, stderr, pausedMs] = ['', '', 0]
  const startedAt = performance.now()
  try {
    if (world.policyText !== undefined) await writeFile(join(cwd, 'policy.yaml'), world.policyText)
    const running = run(commandLine(plan, world), {
      env: world.env,
      cwd,
      now: () => Date.now() + pausedMs,
      random: () => 0.5,
      signal: new AbortController().signal,
      async sleep(ms) {
        pausedMs += ms
      },
      stdout: (text) => {
        stdout += text
      },
      stderr: (text) => {
        stderr += text
      },
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      width: 1_000,
    })
    // A promise that never settles keeps no process alive; here it would keep the others waiting.
    const code = await Promise.race([running, setTimeout(deadlineMs, undefined, { ref: false })])
    return { code, stdout, stderr, files: await filesIn(cwd), tookMs: Math.round(performance.now() - startedAt) }
  } finally {
    await rm(cwd, { recursive: true, force: true })
  }
}
