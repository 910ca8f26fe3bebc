import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { anAccount, KEYS, NOW } from '../contract/laboratory.ts'
import { anAliyunImage, aRegistryImage } from '../fake-cloud/images.ts'
import { type Account, type FakeCloud, type RecordedRequest, startFakeCloud } from '../fake-cloud/server.ts'

export { KEYS, NOW } from '../contract/laboratory.ts'

export const MINUTE_MS = 60_000

/** Keys of one cloud alone. */
export const HUAWEI_KEYS = keysOf(/^HUAWEI/)
export const ALIBABA_KEYS = keysOf(/^ALIBABA/)

function keysOf(names: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(KEYS).filter(([name]) => names.test(name)))
}

/** A step as it was printed. */
export interface PrintedStep {
  readonly result: string
  /** What stands after the subject, further lines included. */
  readonly text: string
}

export interface Tried {
  readonly code: number
  /** By subject; of several of one subject, the last. */
  readonly steps: Readonly<Record<string, PrintedStep>>
  /** The subjects of missing and failed steps. */
  readonly problems: readonly string[]
  readonly stdout: string
  readonly stderr: string
  readonly requests: readonly RecordedRequest[]
}

export interface TrialOptions {
  readonly env?: Readonly<Record<string, string>>
  /** How far this machine's clock is ahead of the cloud's. */
  readonly aheadMs?: number
}

export interface TrialLaboratory {
  readonly cloud: FakeCloud
  /** Lets time go by, for the cloud and this machine. */
  pass(ms: number): void
  /** Runs `self-check` with these arguments against the cloud: no process, no waiting. */
  selfCheck(args?: readonly string[], options?: TrialOptions): Promise<Tried>
}

/** An account that the keys open, with an image of each service that has every kind of finding. */
const anAccountToTry = (): Account => {
  const account = anAccount()
  account.huawei.registryImages = [
    aRegistryImage({ vulnerabilities: [{ vul_id: 'CVE-2026-0001', repair_necessity: 'delay_repair' }] }, NOW),
  ]
  account.aliyun.images = [anAliyunImage({}, NOW)]
  return account
}

/** A cloud for the tests of one file, as it was at first before each of them. */
export function openTrialLaboratory(makeAccount = anAccountToTry): TrialLaboratory {
  const opened = {} as { cloud: FakeCloud }
  let clock = NOW
  beforeAll(async () => {
    opened.cloud = await startFakeCloud({ account: makeAccount(), now: () => clock })
  })
  beforeEach(() => {
    clock = NOW
    Object.assign(opened.cloud.account, makeAccount())
  })
  afterEach(() => opened.cloud.faults.clear())
  afterAll(() => opened.cloud.close())

  async function selfCheck(args: readonly string[] = [], options: TrialOptions = {}): Promise<Tried> {
    const { cloud } = opened
    const { env = KEYS, aheadMs = 0 } = options
    let [stdout, stderr] = ['', '']
    const before = cloud.requests.length
    const endpoints = ['--endpoint=', '--auth-endpoint=']
      .filter((flag) => !args.some((word) => word.startsWith(flag)))
      .map((flag) => flag + cloud.origin)
    const code = await run(['self-check', ...args, ...endpoints], {
      env,
      cwd: '/',
      now: () => clock + aheadMs,
      random: () => 0.5,
      signal: new AbortController().signal,
      sleep: async () => {},
      stdout: (text) => {
        stdout += text
      },
      stderr: (text) => {
        stderr += text
      },
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      // Wide enough that no sentence is broken.
      width: 10_000,
    })
    const steps = stepsIn(stdout)
    const problems = Object.keys(steps).filter((subject) => /missing|failed/.test(steps[subject]?.result ?? ''))
    return { code, steps, problems, stdout, stderr, requests: cloud.requests.slice(before) }
  }
  return {
    get cloud() {
      return opened.cloud
    },
    pass: (ms) => {
      clock += ms
    },
    selfCheck,
  }
}

function stepsIn(stdout: string): Record<string, PrintedStep> {
  const steps: Record<string, PrintedStep> = {}
  for (const [, result = '', subject = '', text = ''] of stdout.matchAll(
    /^ {2}[^ ] (ok|warning|missing|failed|skipped) +(.+?): (.*(?:\n {4}.*)*)/gm,
  )) {
    steps[subject] = { result, text }
  }
  return steps
}

/** How many requests proved the caller: by a signature, a token or a password. */
export const provingRequests = (requests: readonly RecordedRequest[]): readonly RecordedRequest[] =>
  requests.filter(
    ({ headers, action }) => headers.authorization ?? headers['x-auth-token'] ?? /auth\/tokens/.test(action),
  )
