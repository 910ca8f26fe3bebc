import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { runAction, runCli } from './spawn.ts'

const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team-a/api:1.2'
const PRESET = ['--policy', 'preset:baseline']
const directories: string[] = []

async function directoryWith(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-'))
  directories.push(directory)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), text)
  }
  return directory
}

afterEach(async () => {
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true })
})

describe('bad input to the command', () => {
  it.each([
    ['an unknown flag', ['--imagse', IMAGE], [/there is no flag "--imagse"/, /did you mean "images"\?/]],
    ['an unknown flag of one dash', ['-x', 'y', IMAGE], [/there is no flag/, /at: -x/]],
    ['a flag without its value', [IMAGE, '--digest'], [/--digest needs a value/, /--digest=VALUE/]],
    ['a flag whose value is missing', [IMAGE, '--wait', '--mode=report'], [/--wait needs a value/]],
    [
      'an unknown word',
      [IMAGE, '--mode=reprot'],
      [/"reprot" is not a word that "mode" takes/, /did you mean "report"/],
    ],
    ['a part of a list that is shorter', [IMAGE, '--shard', '2/2'], [/a list of 1 images has no 2 parts/]],
    ['no image', [], [/no image is given/]],
    ['a reference without a tag', ['nginx'], [/"nginx" is not an image reference/, /at: argument 1/]],
    ['a second reference that is none', [IMAGE, 'a b'], [/"a b" is not an image reference/, /at: argument 2/]],
    ['plain http', [IMAGE, '--endpoint=http://hss.example.com'], [/plain http may go to this machine only/]],
    ['a missing policy', [IMAGE, '--policy', 'no.yaml'], [/there is no policy no\.yaml/]],
    ['a host that nobody knows', ['docker.io/library/nginx:1', ...PRESET], [/registry host docker\.io/, /huawei-swr/]],
  ] as [string, string[], RegExp[]][])('%s is one clear block', async (_, args, sentences) => {
    const { code, stdout, stderr, reportJson } = await runCli(['check', ...args])
    for (const sentence of sentences) expect(stderr).toMatch(sentence)
    expect(stderr).toMatch(/^error: /)
    expect(stderr).toMatch(/Nothing was judged\.\n$/)
    expect(stderr).not.toMatch(/^ +at .*\.mjs/m)
    expect({ code, stdout, reportJson }).toEqual({ code: 3, stdout: '', reportJson: undefined })
  })

  it('is told all at once', async () => {
    const { code, stderr } = await runCli(['check', 'nginx', '--polcy', 'x', '--wait', 'soon'])
    expect(stderr.match(/^error: /gm)).toHaveLength(3)
    expect(code).toBe(3)
  })

  it('never shows a password of an endpoint', async () => {
    const { code, stderr } = await runCli(['check', IMAGE, '--endpoint', 'https://me:hunter2@hss.example.com'])
    expect(stderr).toContain('must not hold a user name or password')
    expect(stderr).not.toContain('hunter2')
    expect(code).toBe(3)
  })

  it('names the right file where the default policy is nearly there', async () => {
    const cwd = await directoryWith({ '.github/image-policy.yml': 'version: 1\n' })
    const { code, stderr } = await runCli(['check', IMAGE], { cwd })
    expect(stderr).toContain('.github/image-policy.yml')
    expect(stderr).toContain('.github/image-policy.yaml')
    expect(code).toBe(3)
  })

  it('shows line, column and carets of a policy', async () => {
    const cwd = await directoryWith({ 'p.yaml': 'version: 1\nrules:\n  max-severty: enforce\n' })
    for (const args of [
      ['check', IMAGE, '--policy', 'p.yaml'],
      ['policy', 'validate', 'p.yaml'],
    ]) {
      const { code, stderr } = await runCli(args, { cwd })
      expect(stderr).toMatch(/at: p\.yaml:3:3$/m)
      expect(stderr).toMatch(/^ +\| +\^{11}$/m)
      expect(stderr).toMatch(/did you mean "?max-severity/i)
      expect(code).toBe(3)
    }
  })

  it('does not outvote the policy', async () => {
    const cwd = await directoryWith({
      'p.yaml': 'version: 1\nrun: { mode: enforce, as-of: now }\nrules: { denied-tags: warn }\n',
    })
    const args = ['check', IMAGE, '--policy=p.yaml', '--mode=report', '--as-of=2026-01-01']
    const { code, stderr } = await runCli(args, { cwd })
    expect(stderr).toMatch(/the policy does not allow report mode\n +at: p\.yaml:2:\d/)
    expect(stderr).toMatch(/the policy does not allow the input as-of/)
    expect(code).toBe(3)
  })

  it.each([
    [{}, /there are no credentials/],
    [{ HUAWEICLOUD_SDK_AK: 'AKEXAMPLE' }, /half set: HUAWEICLOUD_SDK_AK without HUAWEICLOUD_SDK_SK/],
  ])('with credentials %j says what is missing', async (env, sentence) => {
    const { code, stderr } = await runCli(['check', IMAGE, ...PRESET], { env })
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toContain('AKEXAMPLE')
    expect(code).toBe(3)
  })

  it('stops at a report directory that cannot be written', async () => {
    const cwd = await directoryWith({ taken: '' })
    const { code, stderr } = await runCli(['check', IMAGE, ...PRESET, '--report-dir', 'taken'], { cwd })
    expect(stderr).toMatch(/report files cannot be written to .*taken/)
    expect(code).toBe(3)
  })

  it('leaves no report of an earlier run', async () => {
    const cwd = await directoryWith({ 'image-policy-report/report.json': '{"verdict": "pass"}' })
    const { code, reportJson } = await runCli(['check', IMAGE, ...PRESET], { cwd })
    expect({ code, reportJson }).toEqual({ code: 3, reportJson: undefined })
  })
})

describe('the command line', () => {
  it.each([
    [['chekc'], /there is no command "chekc"/, /did you mean "check"\?/],
    [['policy'], /there is no command "policy"/, /did you mean|help lists/],
    [['policy', 'valdate', 'x'], /there is no command "policy valdate"/, /did you mean "policy validate"\?/],
    [['policy', 'show', 'x'], /no policy x/, /Nothing was judged/],
    [['policy', 'validate'], /no policy file is given/, /Nothing was judged/],
    [['help', 'chekc'], /there is no command "chekc"/, /did you mean "check"\?/],
  ])('%j is an error', async (args, ...sentences) => {
    const { code, stdout, stderr } = await runCli(args)
    for (const sentence of sentences) expect(stderr).toMatch(sentence)
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  })

  it('asks for a command', async () => {
    const { code, stderr } = await runCli([])
    expect(stderr).toMatch(/Usage: image-policy-gate COMMAND/)
    expect(code).toBe(3)
  })

  it.each([[['help']], [['--help']], [['help', 'check']], [['rules']], [['version']], [['--version']]])(
    '%j answers',
    async (args) => {
      const { code, stdout, stderr } = await runCli(args)
      expect(stdout).not.toBe('')
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    },
  )

  it('does not pass where an image is named --help', async () => {
    const { code, stdout } = await runCli(['check', '--help'])
    expect(stdout).toMatch(/--policy-ref/)
    expect(code).toBe(3)
  })

  it('knows its version', async () => {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } })
    expect((await runCli(['version'])).stdout).toBe(`image-policy-gate ${manifest.version}\n`)
  })
})

describe('bad input to the Action', () => {
  const inputs = { images: IMAGE, policy: 'preset:baseline' }

  it.each([
    [
      { ...inputs, polcy: 'x' },
      /^::error title=[^:]*::input polcy: there is no input "polcy"%0Adid you mean "policy"\?$/m,
    ],
    [
      { ...inputs, 'policy ref': 'base' },
      /input policy_ref: there is no input "policy_ref"%0Adid you mean "policy-ref"/,
    ],
    [{ ...inputs, 'policy-ref': 'a b' }, /"a b" is no branch, tag or commit/],
    [{ images: ' \n' }, /"images" is empty.*GitHub drops an output that contains a secret/],
    [{ ...inputs, images: `${IMAGE}\n\nnginx` }, /input images, line 3: "nginx" is not an image reference/],
    [inputs, /there are no credentials/],
  ])('%j ends with annotations and exit code 3', async (given, annotation) => {
    const { code, stdout, outputs, reportJson } = await runAction(given)
    expect(stdout).toMatch(annotation)
    expect({ code, outputs, reportJson }).toEqual({ code: 3, outputs: {}, reportJson: undefined })
  })

  it('shows no more errors than the runner keeps', async () => {
    const { stdout } = await runAction({ images: Array.from({ length: 30 }, (_, n) => `bad-${n}`).join('\n') })
    expect(stdout.match(/^::error /gm)).toHaveLength(10)
    expect(stdout).toContain('and 21 more problems')
  })

  it('masks every secret before it says anything', async () => {
    const env = { HUAWEICLOUD_SDK_SK: 'sk-0123456789', HTTPS_PROXY: 'http://me:pr0xy-pass@proxy.example.com' }
    const { stdout } = await runAction({ ...inputs, 'github-token': 'ghs_0123456789', mode: 'ghs_0123456789' }, { env })
    const firstOther = stdout.split('\n').findIndex((line) => !line.startsWith('::add-mask::'))
    const masked = stdout.split('\n').slice(0, firstOther)
    for (const secret of ['sk-0123456789', 'pr0xy-pass', 'ghs_0123456789']) {
      expect(masked).toContain(`::add-mask::${secret}`)
    }
    expect(stdout.split('\n').slice(firstOther).join('\n')).not.toContain('ghs_0123456789')
  })

  it("keeps the words of an input out of the runner's commands", async () => {
    const images = 'a::set-output name=verdict::pass\r::set-output name=verdict::pass\n##[set-output name=verdict]pass'
    const { stdout } = await runAction({ images })
    expect(stdout.split(/[\r\n]+/).filter((line) => line !== '' && !line.startsWith('::error '))).toEqual([])
  })

  it.each(['linked.yaml', 'extending.yaml', '../outside/p.yaml', '/proc/self/environ', '/etc/passwd'])(
    'reads no policy from outside the workspace: %s',
    async (policy) => {
      const { code, stdout } = await runAction({ images: IMAGE, policy }, { cwd: await withLinksToOutside() })
      expect(stdout).toMatch(/lies outside the workspace/)
      expect(stdout).not.toContain('do-not-show')
      expect(code).toBe(3)
    },
  )

  it('reads no evidence from outside the workspace', async () => {
    const { code, stdout } = await runAction({ replay: 'linked.json' }, { cwd: await withLinksToOutside() })
    expect(stdout).toMatch(/the evidence lies outside the workspace/)
    expect(code).toBe(3)
  })
})

/** A workspace with links out of it. */
async function withLinksToOutside(): Promise<string> {
  const base = await directoryWith({
    'outside/p.yaml': 'version: 1\nsecret-key: do-not-show\n',
    'outside/e.json': '{}',
    'workspace/extending.yaml': 'version: 1\nextends: [./linked.yaml]\n',
  })
  const cwd = join(base, 'workspace')
  await symlink('../outside/p.yaml', join(cwd, 'linked.yaml'))
  await symlink('../outside/e.json', join(cwd, 'linked.json'))
  return cwd
}

describe('policy-ref in the Action', () => {
  const POLICY = { '.github/image-policy.yaml': 'version: 1\nrules: { max-severity: enforce }\n' }
  const REFUSED = /there is no token to read policies from GitHub with/
  const GONE_ON = /there are no credentials/

  it.each([
    ['pull_request', 'refs/pull/1/merge', {}, REFUSED],
    ['pull_request_target', 'refs/heads/main', {}, REFUSED],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', {}, REFUSED],
    ['push', 'refs/heads/feature', {}, REFUSED],
    ['push', 'refs/tags/main', {}, REFUSED],
    ['schedule', 'refs/heads/main', {}, REFUSED],
    ['push', 'refs/heads/main', {}, GONE_ON],
    ['pull_request', 'refs/pull/1/merge', { 'policy-ref': 'workspace' }, GONE_ON],
    ['pull_request', 'refs/pull/1/merge', { policy: 'preset:strict' }, GONE_ON],
    ['pull_request', 'refs/pull/1/merge', { policy: 'preset:strict\n.github/image-policy.yaml' }, REFUSED],
  ])('on %s of %s with %j', async (event, ref, inputs, sentence) => {
    const cwd = await directoryWith({ ...POLICY, 'event.json': '{"repository": {"default_branch": "main"}}' })
    const env = {
      GITHUB_EVENT_NAME: event,
      GITHUB_REF: ref,
      GITHUB_REPOSITORY: 'team/shop',
      GITHUB_EVENT_PATH: join(cwd, 'event.json'),
    }
    const { code, stdout } = await runAction({ images: IMAGE, ...inputs }, { cwd, env })
    expect(stdout).toMatch(sentence)
    expect(code).toBe(3)
  })

  it.each(['{}', 'not json', '{"repository": null}', '{"repository": {"default_branch": ""}}'])(
    'trusts no push whose payload is %s',
    async (payload) => {
      const cwd = await directoryWith({ ...POLICY, 'event.json': payload })
      const env = {
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF: 'refs/heads/undefined',
        GITHUB_REPOSITORY: 'team/shop',
        GITHUB_EVENT_PATH: join(cwd, 'event.json'),
      }
      expect((await runAction({ images: IMAGE }, { cwd, env })).stdout).toMatch(REFUSED)
    },
  )

  it('is the workspace where there is no event', async () => {
    const cwd = await directoryWith(POLICY)
    expect((await runAction({ images: IMAGE }, { cwd })).stdout).toMatch(GONE_ON)
  })
})
