import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ERROR_CODES, type ErrorCode } from '../../src/core/errors.ts'
import { FORMATS } from '../../src/reporters/index.ts'
import { type EndedStep, runAction, runCli } from '../e2e/spawn.ts'
import { type Account, createAccount } from '../fake-cloud/account.ts'
import { aRegistryImage } from '../fake-cloud/images.ts'
import { type FakeCloud, type Fault, fault, startFakeCloud } from '../fake-cloud/server.ts'
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts'
import { everythingWritten } from './everything-written.ts'
import { saidOf, shownOf } from './secret-forms.ts'

const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0'
const SK = 'sk"of\\every/failure+path=0123'
// One that can stand where only names may.
const PLAIN = 'plainsecretofeveryfailure0123'
const GITHUB_TOKEN = 'ghs_tokenOfEveryFailurePath0123456789'
const SECRETS = [SK, PLAIN, GITHUB_TOKEN]
const SAID = SECRETS.flatMap(saidOf).join(' ')

const ENV: Readonly<Record<string, string>> = {
  HUAWEICLOUD_SDK_AK: 'AKEVERYFAILURE',
  HUAWEICLOUD_SDK_SK: SK,
  HUAWEICLOUD_SDK_PROJECT_ID: 'p1',
  'INPUT_POLICY-TOKEN': PLAIN,
  'INPUT_GITHUB-TOKEN': GITHUB_TOKEN,
}
const { HUAWEICLOUD_SDK_AK: _, ...WITHOUT_AK } = ENV
const { HUAWEICLOUD_SDK_PROJECT_ID: __, ...WITHOUT_PROJECT } = ENV

const anAccount = (): Account =>
  createAccount({
    huawei: {
      locksKeys: false,
      keys: [{ ak: 'AKEVERYFAILURE', sk: SK }],
      projects: [{ id: 'p1', name: 'cn-north-4' }],
      registryImages: [aRegistryImage()],
    },
  })

/** A way to a failure, on which secrets are said as often as can be, and the words by which the failure is known. */
interface Way {
  readonly tells: RegExp
  readonly images?: readonly string[]
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The text of policy.yaml, which then is the policy. */
  readonly policy?: string
  readonly fault?: Fault
  readonly account?: (account: Account) => void
  readonly isCancelled?: boolean
}

const refusing = (status: number, code = SAID): Fault =>
  fault.status(status, { error_code: code, error_msg: SAID, request_id: SAID }, { 'x-request-id': encodeURI(SAID) })

const inYaml = JSON.stringify(SAID)

/** How the command comes to each failure; a code that is new to `core/errors.ts` needs its way here. */
const WAYS: Readonly<Record<Exclude<ErrorCode, `GITHUB_${string}`>, Way>> = {
  INPUT_INVALID: { tells: /is not a duration/, flags: [`--wait=${SK}`] },
  REFERENCE_INVALID: { tells: /error: .*reference/, images: [`UPPER/${SK}:${PLAIN}`] },
  REGISTRY_UNKNOWN: { tells: /no source knows the registry/, images: [`${PLAIN}.example/team/app:1.0`] },
  REGION_MISSING: {
    tells: /does not tell its region/,
    images: [`${PLAIN}.example/team/app:1.0`],
    flags: ['--source=huawei-registries'],
  },
  PROJECT_UNCLEAR: {
    tells: /IAM knows 0 projects/,
    env: WITHOUT_PROJECT,
    account: ({ huawei }) => void huawei.projects.splice(0),
  },
  CREDENTIALS_MISSING: { tells: /HUAWEICLOUD_SDK_AK/, env: WITHOUT_AK },
  ENDPOINT_REFUSED: { tells: /error: .*endpoint|https/, flags: [`--endpoint=http://gate:${PLAIN}@far.example/${SK}`] },
  POLICY_NOT_FOUND: { tells: /error: .*policy/, flags: [`--policy=${PLAIN}.yaml`] },
  POLICY_INVALID: { tells: /policy\.yaml:/, policy: `version: 1\nrules: { max-severity: ${inYaml} }\n` },
  RUN_REFUSED: {
    tells: /does not allow report mode/,
    policy: `version: 1\nname: ${PLAIN}\nrun: { mode: enforce }\nrules: { scan-succeeded: enforce }\n`,
    flags: ['--mode=report'],
  },
  ACCESS_DENIED: { tells: /Nothing was judged/, fault: refusing(403) },
  API_NOT_FOUND: { tells: /set `source` to another/, fault: refusing(404, 'APIGW.0101') },
  REQUEST_REJECTED: { tells: /source-error/, fault: refusing(400) },
  SERVICE_UNAVAILABLE: { tells: /source-error/, fault: refusing(503) },
  SERVICE_THROTTLED: { tells: /lower `concurrency`/, fault: refusing(429) },
  ANSWER_INVALID: { tells: /source-error/, fault: (answer) => ({ ...answer, body: `<html>${SAID}</html>` }) },
  LIST_INCOMPLETE: {
    tells: /lists 1 rows but declares 7/,
    fault: (answer) => ({ ...answer, body: String(answer.body).replace(/"total_num":\d+/, '"total_num":7') }),
  },
  CANCELLED: { tells: /the run was cancelled/, isCancelled: true },
}

let cloud: FakeCloud
let github: FakeGitHub
let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-failures-'))
  cloud = await startFakeCloud({ account: anAccount() })
  github = await startFakeGitHub()
})
beforeEach(() => void Object.assign(cloud.account, anAccount()))
afterEach(() => {
  cloud.faults.clear()
  github.faults.length = 0
})
afterAll(async () => {
  await Promise.all([cloud.close(), github.close()])
  await rm(directory, { recursive: true })
})

async function fail({ images = [IMAGE], flags = [], env = ENV, policy, isCancelled = false, ...way }: Way) {
  const cwd = await mkdtemp(join(directory, 'run-'))
  if (policy !== undefined) await writeFile(join(cwd, 'policy.yaml'), policy)
  if (way.fault) cloud.faults.add({ match: () => true, times: 999, fault: way.fault })
  way.account?.(cloud.account)
  const usual = {
    '--policy': policy === undefined ? 'preset:baseline' : 'policy.yaml',
    '--wait': '0',
    '--endpoint': cloud.origin,
    '--auth-endpoint': cloud.origin,
    '--formats': FORMATS.join(','),
  }
  const given = new Set(flags.map((flag) => flag.split('=')[0]))
  const rest = Object.entries(usual).flatMap(([name, value]) => (given.has(name) ? [] : [`${name}=${value}`]))
  const signal = isCancelled ? AbortSignal.abort() : undefined
  return everythingWritten(['check', ...images, ...flags, ...rest], { env, parent: directory, cwd, signal })
}

describe('the command shows no secret where it fails by', () => {
  const codes = Object.keys(ERROR_CODES).filter((code) => !code.startsWith('GITHUB_'))

  it.each(codes)('%s', async (code) => {
    const way = WAYS[code as keyof typeof WAYS]
    const { code: exitCode, text } = await fail(way)
    expect(text).toMatch(way.tells)
    expect([2, 3]).toContain(exitCode)
    expect(shownOf(SECRETS, text)).toEqual([])
  })

  it.each<[string, string]>([
    ['a file that is none', `HUAWEICLOUD_SDK_SK=${SK}\nTOKEN=${PLAIN}\n`],
    ['a key that there is not', `version: 1\n${PLAIN}: 1\n`],
    ['bad YAML', `version: 1\nname: "${SAID}\n`],
    ['a tag', `version: 1\nname: !${PLAIN} x\n`],
    ['an alias of nothing', `version: 1\nname: *${PLAIN}\n`],
    ['a key twice', `version: 1\n${PLAIN}: 1\n${PLAIN}: 2\n`],
    ['a rule that there is not', `version: 1\nrules: { ${PLAIN}: enforce }\n`],
    [
      'a waiver that ends never',
      `version: 1\nwaivers: [{ rule: max-severity, reason: ${inYaml}, expires: ${PLAIN} }]\n`,
    ],
    ['an expression', `version: 1\nrules: { expression: { mode: enforce, all: [{ id: a, expr: ${inYaml} }] } }\n`],
    ['what it extends', `version: 1\nextends: [${PLAIN}.yaml]\n`],
  ])('a policy that is wrong: %s', async (_, policy) => {
    const { code, text } = await fail({ policy, tells: /./ })
    expect(code).toBe(3)
    expect(text).toContain('policy.yaml')
    expect(shownOf(SECRETS, text)).toEqual([])
  })
})

describe('the Action shows no secret where it fails by', () => {
  const answer = (status: number) => ({
    status,
    headers: { 'x-github-request-id': encodeURI(SAID) },
    text: JSON.stringify({ message: SAID, documentation_url: SAID }),
  })

  async function judgeChange(): Promise<EndedStep> {
    const event = join(directory, 'event.json')
    const repo = { full_name: 'team/app', id: 1 }
    const change = { number: 7, base: { ref: 'main', repo }, head: { sha: 'a'.repeat(40), repo } }
    await writeFile(event, JSON.stringify({ repository: { default_branch: 'main' }, pull_request: change }))
    return runAction(
      { images: IMAGE, wait: '0', endpoint: cloud.origin },
      {
        env: {
          ...ENV,
          RUNNER_DEBUG: '1',
          IMAGE_POLICY_GATE_DEBUG: '1',
          IMAGE_POLICY_GATE_BACKOFF_BASE_MS: '1',
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: event,
          GITHUB_REPOSITORY: 'team/app',
          GITHUB_BASE_REF: 'main',
          GITHUB_REF: 'refs/pull/7/merge',
          GITHUB_API_URL: github.apiUrl,
        },
      },
    )
  }

  const WAYS_OF_GITHUB: Readonly<Record<Extract<ErrorCode, `GITHUB_${string}`>, [number, RegExp]>> = {
    GITHUB_REFUSED: [403, /GitHub refuses/],
    GITHUB_UNAVAILABLE: [500, /GitHub did not give/],
  }

  it.each(Object.keys(ERROR_CODES).filter((code) => code.startsWith('GITHUB_')))('%s', async (code) => {
    const [status, tells] = WAYS_OF_GITHUB[code as keyof typeof WAYS_OF_GITHUB]
    github.faults.push(...Array.from({ length: 50 }, () => answer(status)))
    const { code: exitCode, stdout, stderr, summary, outputs } = await judgeChange()
    // Masks are how the runner is told of secrets.
    const text = `${stdout}${stderr}${summary}${JSON.stringify(outputs)}`.replace(/^::add-mask::.*$/gm, '')
    expect(text).toMatch(tells)
    expect(exitCode).toBe(3)
    expect(shownOf(SECRETS, text)).toEqual([])
  })
})

describe('the program shows no secret where it crashes by', () => {
  it.each([
    ['what nobody catches', 'setImmediate(() => { throw error })'],
    ['a promise that nobody waits for', 'Promise.reject(error)'],
  ])('%s', async (_, crash) => {
    const module = join(await mkdtemp(join(directory, 'crash-')), 'crash.mjs')
    // As soon as the program listens for it, which is before it does anything.
    await writeFile(
      module,
      `const error = new Error(${JSON.stringify(SAID)}, { cause: ${JSON.stringify(SAID)} })
const look = () => (process.listenerCount('uncaughtException') > 0 ? ${crash} : setImmediate(look))
setImmediate(look)
`,
    )
    const args = ['check', IMAGE, '--policy=preset:baseline', `--endpoint=${cloud.origin}`]
    const env = { ...ENV, IMAGE_POLICY_GATE_DEBUG: '1', NODE_OPTIONS: `--import=${pathToFileURL(module)}` }
    const { code, stdout, stderr } = await runCli(args, { env })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('unexpected: Error. Please report it.')
    expect(shownOf(SECRETS, stderr)).toEqual([])
  })
})

describe('init shows no secret', () => {
  it('of the address that a repository is pushed to', async () => {
    const cwd = await mkdtemp(join(directory, 'init-'))
    const url = `https://x-access-token:${GITHUB_TOKEN}@github.com/team/app.git`
    const { mkdir, readdir, readFile } = await import('node:fs/promises')
    await mkdir(join(cwd, '.git'))
    await writeFile(join(cwd, '.git', 'config'), `[remote "origin"]\n\turl = ${url}\n`)
    const { code, text } = await everythingWritten(['init'], { env: ENV, parent: directory, cwd })
    expect(code, text).toBe(0)
    const files = (await readdir(cwd, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    const written = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.includes('.git/'))
    expect(written.length).toBeGreaterThan(0)
    const texts = await Promise.all(written.map((path) => readFile(path, 'utf8')))
    expect(shownOf(SECRETS, [text, ...texts].join('\n'))).toEqual([])
  })
})
