import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { terminalLog } from '../../src/cli/terminal-log.ts'
import type { Report } from '../../src/core/report.ts'
import { createSecrets } from '../../src/http/secrets.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { workspaceReader } from '../../src/policy/workspace-reader.ts'
import { runGate } from '../../src/run-gate.ts'
import { KEYS, NOW } from '../contract/laboratory.ts'

/** What a run left behind. */
export interface Run {
  readonly report: Report
  /** What the log said meanwhile. */
  readonly log: string
  /** The texts of the report files by their names. */
  readonly files: ReadonlyMap<string, string>
}

/** Those for people are made of portions of the report, where all of it is seen. */
const FORMATS = 'json,sarif,evidence,vsa'

/** Runs the gate itself, in this process: real requests, no waiting, a clock that only pauses move. */
export async function judge(
  args: Readonly<Record<string, string>>,
  images: readonly string[],
  policies: readonly string[],
  keys: Readonly<Record<string, string>> = KEYS,
): Promise<Run> {
  const cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-hostile-'))
  try {
    const paths = policies.map((_, index) => join(cwd, `${index}.yaml`))
    await Promise.all(paths.map((path, index) => writeFile(path, policies[index] ?? '')))
    let [log, clock] = ['', NOW]
    const io = {
      env: { ...keys, IMAGE_POLICY_GATE_BACKOFF_BASE_MS: '1' },
      cwd,
      now: () => clock,
      random: () => 0.5,
      sleep: async (ms: number) => {
        clock += ms
      },
      signal: new AbortController().signal,
      stdout: () => {},
      stderr: (text: string) => {
        log += text
      },
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      width: undefined,
    }
    const given = { wait: '0', formats: FORMATS, policy: paths.join('\n'), ...args, images: images.join('\n') }
    const raw = new Map(Object.entries(given).map(([name, text]) => [name, [{ text, place: name }]]))
    const { report } = await runGate(parseInputs(raw, 'command'), {
      ...io,
      root: cwd,
      confine: false,
      log: terminalLog(io),
      secrets: createSecrets(() => {}),
      openPolicies: () => ({ reader: workspaceReader(cwd, { confine: false }), hosts: [], marks: [] }),
    })
    return { report, log, files: await filesIn(join(cwd, 'image-policy-report')) }
  } finally {
    await rm(cwd, { recursive: true, force: true })
  }
}

async function filesIn(directory: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile())
  return new Map(
    await Promise.all(
      files.map(async ({ name, parentPath }) => [name, await readFile(join(parentPath, name), 'utf8')] as const),
    ),
  )
}
