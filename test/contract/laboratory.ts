import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'
import { type Account, createAccount } from '../fake-cloud/account.ts'
import { type FakeCloud, type RecordedRequest, startFakeCloud } from '../fake-cloud/server.ts'

/** The moment at which every run of the laboratory begins, for the gate and for the cloud. */
export const NOW = Date.UTC(2026, 6, 1, 12)
export const HOUR_MS = 3_600_000

const PROJECT_ID = '0123456789abcdef0123456789abcdef'

/** Keys that open the laboratory's account. */
export const KEYS: Readonly<Record<string, string>> = {
  HUAWEICLOUD_SDK_AK: 'AKLABORATORY',
  HUAWEICLOUD_SDK_SK: 'sk-of-the-laboratory',
  HUAWEICLOUD_SDK_PROJECT_ID: PROJECT_ID,
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAILABORATORY',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret-of-the-laboratory',
}

/** An account that the keys open, with no images. */
export const anAccount = (): Account =>
  createAccount({
    huawei: {
      keys: [{ ak: 'AKLABORATORY', sk: 'sk-of-the-laboratory' }],
      projects: [{ id: PROJECT_ID, name: 'cn-north-4' }],
    },
    aliyun: { keys: [{ accessKeyId: 'LTAILABORATORY', accessKeySecret: 'secret-of-the-laboratory' }] },
  })

/** What a run came to. */
export interface Judged {
  readonly code: number
  /** The first image's rules: "pass", "violated", or the cause of an unknown such as "pending". */
  readonly outcomes: Readonly<Record<string, string>>
  readonly report: ReportJson | undefined
  readonly stdout: string
  readonly stderr: string
  readonly requests: readonly RecordedRequest[]
}

/** The part of report.json that the tests look at. */
export interface ReportJson {
  readonly verdict: string
  readonly images: readonly {
    readonly reference: string
    readonly digest: string | null
    readonly source: string
    readonly verdict: string
    readonly asked: readonly string[]
    readonly scans: readonly { readonly label: string; readonly state: string }[]
    readonly rules: readonly {
      readonly id: string
      readonly outcome: string
      readonly cause: string | null
      readonly message: string
      readonly hint: string | null
    }[]
  }[]
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** The text of `policy.yaml` in the directory of the run. */
  readonly policy?: string
  /** Called in place of every pause, with its number from 1: what the world does meanwhile. */
  readonly onPause?: (pause: number, ms: number) => void
}

export interface Laboratory {
  readonly cloud: FakeCloud
  /** Runs `check` with these arguments against the cloud: no process, no waiting, a clock that pauses move. */
  check(args: readonly string[], options?: RunOptions): Promise<Judged>
}

/** A cloud for the tests of one file, empty again after each. */
export function openLaboratory(): Laboratory {
  const laboratory = {} as { cloud: FakeCloud }
  let directory = ''
  let clock = NOW

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-contract-'))
    laboratory.cloud = await startFakeCloud({ account: anAccount(), now: () => clock })
  })
  beforeEach(() => {
    clock = NOW
    Object.assign(laboratory.cloud.account, anAccount())
  })
  afterEach(() => laboratory.cloud.faults.clear())
  afterAll(async () => {
    await laboratory.cloud.close()
    await rm(directory, { recursive: true, force: true })
  })

  async function check(args: readonly string[], { env = KEYS, policy, onPause }: RunOptions = {}): Promise<Judged> {
    const { cloud } = laboratory
    const cwd = await mkdtemp(join(directory, 'run-'))
    if (policy !== undefined) await writeFile(join(cwd, 'policy.yaml'), policy)
    let [stdout, stderr, pauses] = ['', '', 0]
    const io: Io = {
      env,
      cwd,
      now: () => clock,
      random: () => 0.5,
      signal: new AbortController().signal,
      async sleep(ms) {
        clock += ms
        pauses += 1
        onPause?.(pauses, ms)
      },
      stdout: (text) => {
        stdout += text
      },
      stderr: (text) => {
        stderr += text
      },
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      // Wide enough that no sentence is broken.
      width: 1_000,
    }
    const before = cloud.requests.length
    const endpoints = ['--endpoint=', '--auth-endpoint=']
      .filter((flag) => !args.some((word) => word.startsWith(flag)))
      .map((flag) => flag + cloud.origin)
    const code = await run(['check', ...args, ...endpoints], io)
    const report = await readReport(cwd)
    return { code, outcomes: outcomesOf(report), report, stdout, stderr, requests: cloud.requests.slice(before) }
  }
  return {
    get cloud() {
      return laboratory.cloud
    },
    check,
  }
}

/** report.json as the run left it in its directory; undefined where there is none. */
async function readReport(cwd: string): Promise<ReportJson | undefined> {
  const path = join(cwd, 'image-policy-report', 'report.json')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as ReportJson)
}

/** The outcomes of an image's rules in a few words, by the rule's id. */
export function outcomesOf(report: ReportJson | undefined, index = 0): Record<string, string> {
  const rules = report?.images[index]?.rules ?? []
  return Object.fromEntries(rules.map(({ id, outcome, cause }) => [id, outcome === 'unknown' ? `${cause}` : outcome]))
}
