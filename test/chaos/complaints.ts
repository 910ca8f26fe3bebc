import type { Plan } from './plan.ts'
import { isSkewed } from './plan.ts'
import type { Played } from './weather.ts'

/** How the program ended. */
export interface Ended {
  /** Undefined where it had to be killed, or died of a signal. */
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
  /** The files that it wrote, by name. */
  readonly files: Readonly<Record<string, string>>
  readonly tookMs: number
  /** The most memory that it held; undefined where it ran in this process. */
  readonly maxRssBytes?: number | undefined
}

/** What a run must keep to, besides its verdict. */
export interface Bounds {
  readonly deadlineMs: number
  readonly maxRssBytes: number
}

/** What is wrong with how a run ended, in words; empty where all is well. */
export function complaintsAbout(
  plan: Plan,
  ended: Ended,
  { played, secrets, bounds }: { played: readonly Played[]; secrets: readonly string[]; bounds: Bounds },
): string[] {
  return [
    ...aboutVerdict(plan, ended, played),
    ...aboutCrashes(ended),
    ...aboutReasons(ended),
    ...aboutBounds(ended, bounds),
    ...aboutSecrets(ended, secrets),
  ]
}

function aboutVerdict(plan: Plan, { code, files }: Ended, played: readonly Played[]): string[] {
  const verdict = verdictIn(files)
  if (Object.keys(files).some((name) => name.startsWith('vsa'))) return ['it vouches for an answer of this machine']
  if (!plan.subject.mayPass) {
    if (code === 0) return ['it passed']
    if (verdict === 'pass') return ['its report says that it passed']
    return code === 1 || code === 2 || code === 3 ? [] : [`exit code ${code}`]
  }
  if (code === 0 || code === 2) return []
  return code === 3 && mayBeDenied(plan, played) ? [] : [`exit code ${code}, although the image is good`]
}

/** Logins, and whatever may look like a refusal of the caller. */
const LOGIN = /^(?:POST|GET) \/|AssumeRole|^GET the job/

const mayBeDenied = (plan: Plan, played: readonly Played[]): boolean =>
  isSkewed(plan) || played.some(({ action, mayDeny }) => mayDeny || LOGIN.test(action))

/** What the program says of a failure that it did not expect, and the stacks of such failures. */
const CRASH = /the gate itself failed|^unexpected: |Please report it\.|^(?!GateError|PolicyError)\w*Error\b.*\n {4}at /m

function aboutCrashes({ code, stdout, stderr }: Ended): string[] {
  const text = `${stdout}\n${stderr}`
  return [
    ...(code === undefined ? ['it was killed, or died of a signal'] : []),
    ...(CRASH.test(text) ? ['it crashed'] : []),
  ]
}

/** The report says what the exit code says, and some sentence says why. */
function aboutReasons({ code, stdout, stderr, files }: Ended): string[] {
  if (code === 3) return /error|错误/.test(stdout + stderr) ? [] : ['exit code 3 without a reason']
  if (code !== 0 && code !== 1 && code !== 2) return []
  const expected = { 0: 'pass', 1: 'fail', 2: 'unknown' }[code]
  const verdict = verdictIn(files)
  return [
    ...(verdict === expected ? [] : [`exit code ${code}, but its report says ${verdict}`]),
    ...(code === 0 || reasonsIn(files) > 0 ? [] : ['no rule says why it did not pass']),
    ...(stdout.trim() === '' ? ['nothing on the standard output'] : []),
  ]
}

function aboutBounds({ tookMs, maxRssBytes = 0 }: Ended, bounds: Bounds): string[] {
  const mib = (bytes: number): number => Math.round(bytes / 2 ** 20)
  return [
    ...(tookMs > bounds.deadlineMs ? [`it took ${tookMs} ms`] : []),
    ...(maxRssBytes > bounds.maxRssBytes ? [`it held ${mib(maxRssBytes)} MiB`] : []),
  ]
}

const MIN_TELLING_LENGTH = 20

function aboutSecrets({ stdout, stderr, files }: Ended, secrets: readonly string[]): string[] {
  const written = [stdout.replace(/^::add-mask::.*$/gm, ''), stderr, ...Object.values(files)].join('\n')
  const isShown = secrets.some((secret) => secret !== '' && formsOf(secret).some((form) => written.includes(form)))
  return isShown ? ['a secret is in what it wrote'] : []
}

/** A secret whole, cut short, and as URLs, JSON and base64 write it. */
export const formsOf = (secret: string): readonly string[] => [
  secret,
  ...(secret.length > MIN_TELLING_LENGTH ? [secret.slice(0, MIN_TELLING_LENGTH)] : []),
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
]

interface WrittenReport {
  readonly verdict?: string
  readonly images?: readonly { readonly rules: readonly { readonly outcome: string; readonly message: string }[] }[]
}

function reportIn(files: Ended['files']): WrittenReport {
  const text = files['report.json']
  return text === undefined ? {} : (JSON.parse(text) as WrittenReport)
}

const verdictIn = (files: Ended['files']): string | undefined => reportIn(files).verdict

const reasonsIn = (files: Ended['files']): number =>
  (reportIn(files).images ?? [])
    .flatMap(({ rules }) => rules)
    .filter(({ outcome, message }) => (outcome === 'violated' || outcome === 'unknown') && message !== '').length
