import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { formatMessage } from '../../src/core/message.ts'
import type { Inputs } from '../../src/inputs/checked.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { problemsOf } from '../../src/inputs/problems.ts'
import type { RawInputs, Where } from '../../src/inputs/table.ts'
import { FORMATS } from '../../src/reporters/index.ts'

const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team-a/api:1.2'
const DIGEST = `sha256:${'ab'.repeat(32)}`
const OTHER = `sha256:${'cd'.repeat(32)}`

type Given = Readonly<Record<string, string | readonly string[]>>

const raw = (given: Given): RawInputs =>
  new Map(
    Object.entries(given).map(([name, texts]) => [
      name,
      [texts].flat().map((text) => ({ text: String(text), place: `input ${name}` })),
    ]),
  )

const parse = (given: Given, where: Where = 'action'): Inputs => parseInputs(raw({ images: IMAGE, ...given }), where)

/** Every problem as "place: sentence (hint)". */
function problems(given: Given, where: Where = 'action'): string[] {
  try {
    parse(given, where)
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    expect(error.kind).toBe('setup')
    return problemsOf(error).map(
      ({ place, text, hint }) => `${place}: ${formatMessage(text)}${hint ? ` (${formatMessage(hint)})` : ''}`,
    )
  }
  return []
}

describe('parseInputs', () => {
  it('fills in the defaults of the contract', () => {
    expect(parse({})).toEqual({
      images: [{ text: IMAGE, place: 'input images' }],
      digest: undefined,
      shard: undefined,
      policies: [],
      policyRef: 'base',
      source: 'auto',
      region: undefined,
      projectId: undefined,
      enterpriseProjectId: undefined,
      endpoint: undefined,
      authEndpoint: undefined,
      waitMs: 600_000,
      waitIsSet: false,
      sync: 'if-missing',
      scan: 'never',
      mode: 'enforce',
      asOfMs: undefined,
      reportDir: 'image-policy-report',
      formats: ['json'],
      dockerfile: undefined,
      comment: 'never',
      language: 'en',
      replay: undefined,
      concurrency: 8,
    })
    expect(parse({}, 'command').policyRef).toBe('workspace')
  })

  it.each(['base', 'workspace', 'v1.2', 'release/2026', 'heads/base2', 'a'.repeat(40)])(
    'reads policies at %s',
    (ref) => {
      expect(parse({ 'policy-ref': ref }).policyRef).toBe(ref)
    },
  )

  it.each(['-x', 'a..b', 'a b', 'main@{1}', 'x/', 'a//b', 'ünïcode'])('takes %s for no ref', (ref) => {
    expect(problems({ 'policy-ref': ref })).toEqual([expect.stringContaining('is no branch, tag or commit')])
  })

  it('takes empty for unset', () => {
    expect(parse({ wait: ' ', mode: '', source: '\n', formats: ',', policy: '\n', replay: '' })).toEqual(parse({}))
  })

  it('reads every value', () => {
    const inputs = parse({
      policy: 'a.yaml\n preset:strict \n',
      'policy-ref': 'workspace',
      source: 'huawei-swr',
      region: 'cn-north-4',
      'project-id': '0123456789abcdef',
      'enterprise-project-id': 'all_granted_eps',
      endpoint: 'https://hss.example.com:8443/base',
      'auth-endpoint': 'http://127.0.0.1:9000',
      wait: '0',
      sync: 'never',
      scan: 'never',
      mode: 'report',
      'as-of': '2026-12-31',
      'report-dir': 'out',
      formats: 'json, json',
      comment: 'never',
      dockerfile: 'docker/Dockerfile',
      language: 'en',
      concurrency: '64',
      'github-token': 'ghs_secret',
    })
    expect(inputs).toMatchObject({
      policies: ['a.yaml', 'preset:strict'],
      policyRef: 'workspace',
      source: 'huawei-swr',
      region: 'cn-north-4',
      projectId: '0123456789abcdef',
      enterpriseProjectId: 'all_granted_eps',
      waitMs: 0,
      waitIsSet: true,
      mode: 'report',
      asOfMs: Date.UTC(2026, 11, 31),
      reportDir: 'out',
      formats: ['json'],
      dockerfile: 'docker/Dockerfile',
      concurrency: 64,
    })
    expect(inputs.endpoint?.href).toBe('https://hss.example.com:8443/base')
    expect(inputs.authEndpoint?.origin).toBe('http://127.0.0.1:9000')
    expect(JSON.stringify(inputs)).not.toContain('ghs_secret')
  })

  it('tells all problems of a run at once', () => {
    expect(problems({ images: `${IMAGE}\nnginx\n`, wait: 'soon', polcy: 'x', concurrency: '0' })).toEqual([
      'input polcy: there is no input "polcy" (did you mean "policy"?)',
      'input wait: "soon" is not a duration (write a whole number and a unit, such as 30s, 15m, 24h or 7d; or 0)',
      expect.stringMatching(/^input images, line 2: "nginx" is not an image reference: .*neither a tag nor a digest/),
      'input concurrency: "0" is not a whole number from 1 to 64',
    ])
  })

  it.each([
    [{ imagse: 'x' }, 'action', 'input imagse: there is no input "imagse" (did you mean "images"?)'],
    [{ imagse: 'x' }, 'command', 'input imagse: there is no flag "--imagse" (did you mean "images"?)'],
    [{ xyzzy: 'x' }, 'action', 'input xyzzy: there is no input "xyzzy"'],
    [{ project_id: 'x' }, 'action', 'input project_id: there is no input "project_id" (did you mean "project-id"?)'],
    [{ 'github-token': 'x' }, 'command', 'input github-token: "github-token" is an input of the Action only'],
    [{ constructor: 'x' }, 'action', 'input constructor: there is no input "constructor"'],
  ] as [Given, Where, string][])('refuses %j given to the %s', (given, where, problem) => {
    expect(problems(given, where)).toEqual([problem])
  })

  it.each([
    [
      { mode: 'enfroce' },
      'input mode: "enfroce" is not a word that "mode" takes: enforce, report (did you mean "enforce"?)',
    ],
    [
      { formats: 'jsno' },
      `input formats: "jsno" is not a word that "formats" takes: ${FORMATS.join(', ')} (did you mean "json"?)`,
    ],
    [
      { 'policy-ref': 'workspcae' },
      'input policy-ref: "workspcae" is no branch, tag or commit (did you mean "workspace"?)',
    ],
    [{ wait: ['1m', '2m'] }, 'input wait: "wait" is given twice'],
    [{ region: 'evil.example/' }, 'input region: "evil.example/" is not a name of letters, digits, "-" and "_"'],
    [{ 'project-id': '../x' }, 'input project-id: "../x" is not a name of letters, digits, "-" and "_"'],
    [{ concurrency: '65' }, 'input concurrency: "65" is not a whole number from 1 to 64'],
    [{ concurrency: '1e1' }, 'input concurrency: "1e1" is not a whole number from 1 to 64'],
  ])('refuses %j', (given, problem) => {
    expect(problems(given)).toEqual([problem])
  })

  it('does not know the base of a command', () => {
    expect(problems({ 'policy-ref': 'base' }, 'command')).toEqual([
      'input policy-ref: "base" can be read in the Action only (the command reads the files that are checked out: use "workspace")',
    ])
  })

  it('repeats no more than the beginning of a long value', () => {
    expect(problems({ mode: 'x'.repeat(100_000) })[0]?.length).toBeLessThan(400)
  })
})

describe('wait', () => {
  it.each([
    ['0', 0],
    ['30s', 30_000],
    ['15m', 900_000],
    ['24h', 86_400_000],
    ['7d', 604_800_000],
  ])('%s is %d ms', (wait, waitMs) => {
    expect(parse({ wait })).toMatchObject({ waitMs, waitIsSet: true })
  })

  it.each(['5', '-1m', '1.5h', '10 minutes', '10M', '1h30m', '1234567s'])('refuses %s', (wait) => {
    expect(problems({ wait })).toEqual([expect.stringMatching(/is not a duration/)])
  })
})

describe('as-of', () => {
  it.each([
    ['2026-12-31', '2026-12-31T00:00:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
    ['2026-12-31T10:00Z', '2026-12-31T10:00:00.000Z'],
    ['2026-12-31T10:00:05.5+08:00', '2026-12-31T02:00:05.500Z'],
  ])('%s is %s', (asOf, iso) => {
    expect(parse({ 'as-of': asOf }).asOfMs).toBe(Date.parse(iso))
  })

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-02-30T00:00Z',
    '2026-12-31T10:00:00',
    '2026-12-31T25:00Z',
    '31.12.2026',
    'now',
    '0',
  ])('refuses %s', (asOf) => {
    expect(problems({ 'as-of': asOf })).toEqual([expect.stringMatching(/is not a date or a moment/)])
  })
})

describe('endpoint', () => {
  it.each(['http://127.9.9.9:1', 'http://localhost:1/x', 'http://[::1]:1', 'https://any.example'])(
    'takes %s',
    (url) => {
      expect(parse({ endpoint: url }).endpoint?.href).toContain(url)
    },
  )

  it.each([
    ['http://hss.example.com', /plain http may go to this machine only/],
    ['http://127.0.0.1.example.com', /plain http may go to this machine only/],
    ['http://localhost.example.com', /plain http may go to this machine only/],
    ['ftp://127.0.0.1', /not an https URL/],
    ['hss.example.com', /not an https URL/],
    ['https://user:hunter2@hss.example.com', /user name or password/],
    ['https://hss.example.com/?x=hunter2', /query or a fragment/],
    ['https://hss.example.com/#', /query or a fragment/],
  ])('refuses %s without repeating it', (url, sentence) => {
    const [problem, ...others] = problems({ endpoint: url })
    expect(others).toEqual([])
    expect(problem).toMatch(/^input endpoint: /)
    expect(problem).toMatch(sentence)
    expect(problem).not.toContain('hunter2')
  })
})

describe('images', () => {
  it('are one a line or comma-separated, each with its place', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => `registry.example.com/n/${name}:1`)
    expect(parse({ images: `\n${a}, ${b}\r\n\n ${c}\n${a}\n` }).images).toEqual([
      { text: a, place: 'input images, line 2' },
      { text: b, place: 'input images, line 2' },
      { text: c, place: 'input images, line 4' },
    ])
  })

  it('are 10,000 at most in one run, and more in parts', () => {
    const images = Array.from({ length: 10_001 }, (_, at) => `registry.example.com/n/app-${at}:1`).join('\n')
    expect(problems({ images })).toEqual([
      'input images, line 10001: 10001 images are more than one run judges, which is 10000 at most (divide the list among several jobs with the input shard)',
    ])
    expect(parse({ images, shard: '2/2' }).images).toHaveLength(5_000)
    expect(parse({ images: images.slice(0, images.lastIndexOf('\n')) }).images).toHaveLength(10_000)
  })

  it('of an action are never empty, and the reason is told', () => {
    for (const images of ['', ' \n , ']) {
      expect(problems({ images })).toEqual([
        expect.stringMatching(/^input images: "images" is empty.*GitHub drops an output that contains a secret/),
      ])
    }
  })

  it('of a command are its arguments', () => {
    expect(problems({ images: [] }, 'command')).toEqual([expect.stringMatching(/^command line: no image is given/)])
  })

  it.each(['nginx:latest', 'registry.example.com/n/a', 'registry.example.com/n/a:1 # comment', '--help'])(
    'are references that parse: %s is none',
    (image) => {
      expect(problems({ images: image })).toEqual([
        expect.stringMatching(/^input images: ".*" is not an image reference/),
      ])
    },
  )
})

describe('digest', () => {
  it('becomes part of every image, also of one without a tag', () => {
    const images = `${IMAGE}\nregistry.example.com/n/a\nregistry.example.com/n/b:1@${DIGEST}`
    expect(parse({ images, digest: ` ${DIGEST} ` })).toMatchObject({
      digest: DIGEST,
      images: [
        { text: `${IMAGE}@${DIGEST}` },
        { text: `registry.example.com/n/a@${DIGEST}` },
        { text: `registry.example.com/n/b:1@${DIGEST}` },
      ],
    })
  })

  it('must not contradict a reference', () => {
    expect(problems({ images: `${IMAGE}\n${IMAGE}@${OTHER}`, digest: DIGEST })).toEqual([
      expect.stringMatching(/^input images, line 2: .*names another digest than the input "digest"/),
    ])
  })

  it.each([DIGEST.slice(7), DIGEST.toUpperCase(), `${DIGEST}0`, 'sha256:', `sha512:${'0'.repeat(128)}`])(
    'has one form; %s is another',
    (digest) => {
      expect(problems({ digest })).toEqual([expect.stringMatching(/^input digest: .*64 lower-case hexadecimal digits/)])
    },
  )
})

describe('build-metadata', () => {
  const target = (name: unknown, digest: unknown) => ({ 'image.name': name, 'containerimage.digest': digest })
  const build = (metadata: unknown): Given => ({ images: '', 'build-metadata': JSON.stringify(metadata) })

  it('of one build gives its names, each with the digest', () => {
    const names = `${IMAGE},registry.example.com/n/a:1`
    expect(parse(build({ 'buildx.build.ref': 'x', ...target(names, DIGEST) })).images).toEqual([
      { text: `${IMAGE}@${DIGEST}`, place: 'input build-metadata' },
      { text: `registry.example.com/n/a:1@${DIGEST}`, place: 'input build-metadata' },
    ])
  })

  it('of several targets gives each its own digest', () => {
    const metadata = {
      'buildx.build.warnings': [],
      test: { 'buildx.build.ref': 'x' },
      api: target(IMAGE, DIGEST),
      web: target('registry.example.com/n/web:1', OTHER),
    }
    expect(parse(build(metadata)).images).toEqual([
      { text: `${IMAGE}@${DIGEST}`, place: 'input build-metadata, target api' },
      { text: `registry.example.com/n/web:1@${OTHER}`, place: 'input build-metadata, target web' },
    ])
  })

  it.each([
    ['a name without a digest', target(IMAGE, undefined), /reported "image.name" without "containerimage.digest"/],
    ['a digest without a name', target(undefined, DIGEST), /reported "containerimage.digest" without "image.name"/],
    ['an empty name', target('', DIGEST), /reported "containerimage.digest" without "image.name"/],
    [
      'a target without a digest',
      { a: target(IMAGE, DIGEST), b: target(IMAGE, 1) },
      /target b: .* without "containerimage.digest"/,
    ],
    ['nothing', {}, /the build reported no image/],
    ['targets without images', { a: {}, b: null }, /the build reported no image/],
    ['a list', [target(IMAGE, DIGEST)], /is not a JSON object/],
    ['a malformed digest', target(IMAGE, 'sha256:1'), /is not an image reference: its digest/],
  ])('refuses %s', (_, metadata, sentence) => {
    expect(problems(build(metadata))).toEqual([expect.stringMatching(sentence)])
  })

  it('refuses what is not JSON', () => {
    expect(problems({ images: '', 'build-metadata': 'sha256:1' })).toEqual([expect.stringMatching(/is not JSON/)])
  })

  it.each([{ images: IMAGE }, { digest: DIGEST }])('stands instead of %j', (other) => {
    expect(problems({ ...build(target(IMAGE, DIGEST)), ...other })).toEqual([
      expect.stringMatching(/give either "build-metadata", or "images" and "digest"/),
    ])
  })
})

describe('the keyless login', () => {
  const PROVIDER = 'acs:ram::1234567890:oidc-provider/github'
  const ROLE = 'acs:ram::1234567890:role/image-policy-gate'
  const PROVIDER_URN = 'iam::d78cbac186b744899480f25bd0222468:oidcProvider:github_com'
  const AGENCY_URN = 'iam::d78cbac186b744899480f25bd0222468:agency:image-policy-gate'

  it('is of the cloud that the names belong to', () => {
    expect(parse({ 'oidc-provider': PROVIDER, 'oidc-role': ROLE }).oidc).toEqual({
      cloud: 'aliyun',
      provider: PROVIDER,
      role: ROLE,
      audience: 'sts.aliyuncs.com',
    })
    const huawei = { 'oidc-provider': PROVIDER_URN, 'oidc-role': AGENCY_URN, 'oidc-audience': 'image-policy-gate' }
    expect(parse(huawei, 'command').oidc).toEqual({
      cloud: 'huawei',
      provider: PROVIDER_URN,
      role: AGENCY_URN,
      audience: 'image-policy-gate',
    })
  })

  it('is absent where none of its inputs is set', () => {
    expect(parse({ 'oidc-provider': ' ', 'oidc-role': '', 'oidc-audience': '\n' }).oidc).toBeUndefined()
  })

  it.each<[Given, string]>([
    [{ 'oidc-provider': PROVIDER }, 'input oidc-provider: a keyless login needs both'],
    [{ 'oidc-role': ROLE }, 'input oidc-role: a keyless login needs both'],
    [{ 'oidc-audience': 'x' }, 'input oidc-audience: a keyless login needs both'],
    [{ 'oidc-provider': ROLE, 'oidc-role': ROLE }, `input oidc-provider: "${ROLE}" is neither an ARN nor a URN`],
    [
      { 'oidc-provider': PROVIDER, 'oidc-role': PROVIDER },
      `input oidc-role: "${PROVIDER}" is neither an ARN nor a URN`,
    ],
    [{ 'oidc-provider': AGENCY_URN, 'oidc-role': AGENCY_URN }, `input oidc-provider: "${AGENCY_URN}" is neither`],
    [{ 'oidc-provider': PROVIDER_URN, 'oidc-role': PROVIDER_URN }, `input oidc-role: "${PROVIDER_URN}" is neither`],
    [{ 'oidc-provider': 'github', 'oidc-role': ROLE }, 'in full: acs:ram::ACCOUNT:oidc-provider/NAME'],
    [{ 'oidc-provider': PROVIDER, 'oidc-role': AGENCY_URN }, 'input oidc-role: `oidc-provider` and `oidc-role` are of'],
    [
      { 'oidc-provider': PROVIDER_URN, 'oidc-role': AGENCY_URN },
      'a keyless login to Huawei Cloud needs `oidc-audience`',
    ],
    [{ 'oidc-provider': PROVIDER, 'oidc-role': ROLE, 'oidc-audience': 'a b' }, 'input oidc-audience: an audience is'],
  ])('is refused whole where it cannot work: %j', (given, problem) => {
    expect(problems(given)).toEqual([expect.stringContaining(problem)])
  })
})
