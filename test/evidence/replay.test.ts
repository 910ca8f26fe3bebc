import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import { measured } from '../../src/core/measured.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import { exactly } from '../../src/core/severity.ts'
import { createSecrets } from '../../src/http/secrets.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { problemsOf } from '../../src/inputs/problems.ts'
import { workspaceReader } from '../../src/policy/workspace-reader.ts'
import { evidenceAsJson } from '../../src/reporters/evidence.ts'
import { runGate } from '../../src/run-gate.ts'
import { aCompleteState, anAssessment, aReference, aScan, HOUR_MS, NOW } from '../builders.ts'
import { inDirectory } from '../cli/command-run.ts'
import { silentLog } from '../silent-log.ts'
import { someEvidence } from './some-evidence.ts'

const LATER = NOW + 400 * 24 * HOUR_MS

type Given = Readonly<Record<string, string>>

/** Judges evidence.json of a directory, more than a year after it was recorded, without environment or network. */
function replayIn(cwd: string, given: Given = {}, env: Given = {}) {
  const all = { replay: 'evidence.json', ...given }
  const raw = new Map(Object.entries(all).map(([name, text]) => [name, [{ text, place: `input ${name}` }]]))
  return runGate(parseInputs(raw, 'action'), {
    env,
    now: () => LATER,
    random: () => 0,
    sleep: async () => {},
    signal: new AbortController().signal,
    root: cwd,
    confine: true,
    log: silentLog,
    secrets: createSecrets(() => {}),
    openPolicies: () => ({ reader: workspaceReader(cwd, { confine: true }), marks: [], hosts: [] }),
  })
}

async function replay(evidence: Evidence, given: Given = {}, files: Given = {}, env: Given = {}) {
  const text = await evidenceAsJson(evidence)
  return inDirectory({ 'evidence.json': text, ...files }, async (cwd) => {
    const { report, files: written } = await replayIn(cwd, given, env)
    const paths = [...written.values()].flat()
    return { report, texts: await Promise.all(paths.map((path) => readFile(path, 'utf8'))) }
  })
}

/** The problems that a replay is refused for. */
async function refusals(...args: Parameters<typeof replay>): Promise<string[]> {
  try {
    await replay(...args)
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown
    return problemsOf(thrown).map(({ code, place, text }) => `${code} ${place}: ${formatMessage(text)}`)
  }
  return []
}

const policyWith = (text: string): Given => ({ '.github/image-policy.yaml': `version: 1\n${text}\n` })
const AGED = policyWith('rules: { scan-succeeded: { max-age: 7d } }')

describe('a replay', () => {
  it('judges as of the moment of the recorded run', async () => {
    const { report } = await replay(someEvidence(), {}, AGED)
    expect([report.verdict, report.asOfMs]).toEqual(['pass', NOW])
    expect(report.marks.map(({ kind }) => kind)).toEqual(['replayed'])
  })

  it('judges as of another moment where that is asked for, and marks it', async () => {
    const { report } = await replay(someEvidence(), { 'as-of': '2027-01-01' }, AGED)
    expect([report.verdict, report.asOfMs]).toEqual(['fail', Date.parse('2027-01-01')])
    expect(report.marks.map(({ kind }) => kind)).toEqual(['as-of', 'replayed'])
  })

  it('says which file it judged, and when that was recorded', async () => {
    const { report } = await replay(someEvidence())
    expect(report.marks.map(({ text }) => formatMessage(text))).toContain(
      'judged from the evidence evidence.json, recorded at 2026-06-15T12:00:01Z: no service was asked',
    )
  })

  it('marks what bears on the worth of the facts again, and no date but its own', async () => {
    const marks = (['foreign-endpoint', 'cancelled', 'as-of'] as const).map((kind) => ({ kind, text: message('so') }))
    const kindsOf = async (given: Given) =>
      (await replay(someEvidence({ marks }), given)).report.marks.map((m) => m.kind)
    expect(await kindsOf({})).toEqual(['notice', 'replayed', 'foreign-endpoint', 'cancelled', 'as-of'])
    expect(await kindsOf({ 'as-of': '2026-06-16' })).toEqual([
      'as-of',
      'notice',
      'replayed',
      'foreign-endpoint',
      'cancelled',
    ])
  })

  it('never passes what a cancelled run left', async () => {
    const marks = [{ kind: 'cancelled' as const, text: message('cancelled') }]
    expect((await replay(someEvidence())).report.verdict).toBe('pass')
    expect((await replay(someEvidence({ marks }))).report.verdict).toBe('unknown')
  })

  it('judges by its own policies', async () => {
    const medium = aScan({ state: aCompleteState({ severity: measured(exactly('medium'), 'level') }) })
    const evidence = someEvidence({ images: [anAssessment({ scans: [medium] })] })
    expect((await replay(evidence)).report.verdict).toBe('pass')
    expect((await replay(evidence, {}, policyWith('rules: { max-severity: { max: low } }'))).report.verdict).toBe(
      'fail',
    )
  })

  it('does not take for absent what the recorded run did not ask for', async () => {
    const policy = policyWith('rules: { denied-vulnerabilities: { ids: [CVE-2026-1] } }')
    const { report } = await replay(someEvidence(), {}, policy)
    expect(report.verdict).toBe('unknown')
    expect(report.images[0]?.rules[0]?.cause).toBe('not-measured')
  })

  it('has no use for inputs that only say how to ask', async () => {
    const given = {
      endpoint: 'http://127.0.0.1:9',
      region: 'cn-east-3',
      wait: '5m',
      scan: 'if-needed',
      source: 'aliyun',
    }
    const { report } = await replay(someEvidence(), given)
    expect(report.verdict).toBe('pass')
    expect(report.marks.map(({ kind }) => kind)).toEqual(['notice', 'replayed'])
    expect(report.hosts).toEqual(['hss.cn-north-4.myhuaweicloud.com'])
  })

  it('judges exactly the images that are named', async () => {
    const other = anAssessment({ reference: aReference('swr.cn-north-4.myhuaweicloud.com/team-a/web:1') })
    const evidence = someEvidence({ images: [anAssessment(), other] })
    const { report } = await replay(evidence, { images: 'swr.cn-north-4.myhuaweicloud.com/team-a/web:1' })
    expect(report.images.map(({ reference }) => reference)).toEqual(['swr.cn-north-4.myhuaweicloud.com/team-a/web:1'])
    expect((await replay(evidence)).report.images).toHaveLength(2)
    expect(await refusals(evidence, { images: 'swr.cn-north-4.myhuaweicloud.com/team-a/web:2' })).toEqual([
      expect.stringMatching(/^INPUT_INVALID input images: .* is of another image/),
    ])
  })

  it('judges exactly the images of a build', async () => {
    const metadata = (digest: string) =>
      JSON.stringify({
        'image.name': 'swr.cn-north-4.myhuaweicloud.com/team-a/api:1.2.3',
        'containerimage.digest': digest,
      })
    const { report } = await replay(someEvidence(), { 'build-metadata': metadata(`sha256:${'a'.repeat(64)}`) })
    expect(report.verdict).toBe('pass')
    expect(await refusals(someEvidence(), { 'build-metadata': metadata(`sha256:${'b'.repeat(64)}`) })).toEqual([
      expect.stringMatching(/is of another image/),
    ])
  })

  it('judges the part of a list that a shard is', async () => {
    const other = anAssessment({ reference: aReference('swr.cn-north-4.myhuaweicloud.com/team-a/web:1') })
    const images = 'swr.cn-north-4.myhuaweicloud.com/team-a/api:1.2.3,swr.cn-north-4.myhuaweicloud.com/team-a/web:1'
    const { report } = await replay(someEvidence({ images: [anAssessment(), other] }), { images, shard: '2/2' })
    expect(report.images.map(({ reference }) => reference)).toEqual(['swr.cn-north-4.myhuaweicloud.com/team-a/web:1'])
    expect(report.shard).toMatchObject({ index: 2, count: 2 })
  })

  it('passes evidence on as it was recorded, for the images that it judged', async () => {
    const evidence = someEvidence({ exchanges: [{ call: 'c', host: 'h', atMs: NOW, status: 200, requestId: 'r' }] })
    const { texts } = await replay(evidence, { formats: 'evidence', 'as-of': '2026-06-16' })
    expect(texts).toEqual([await evidenceAsJson(evidence)])
  })

  it('does not write over the evidence that it judges', async () => {
    expect(await refusals(someEvidence(), { formats: 'evidence', 'report-dir': '.' })).toEqual([
      'INPUT_INVALID input replay: the run would write over the evidence that it judges',
    ])
  })
})

describe('the evidence file of a replay', () => {
  const refusedIn = (cwd: string, path: string): Promise<string> =>
    replayIn(cwd, { replay: path }).then(
      () => 'judged',
      (thrown: GateError) => `${thrown.code} ${thrown.place}: ${thrown.message}`,
    )

  it('lies inside the workspace, after links were followed', async () => {
    const text = await evidenceAsJson(someEvidence())
    await inDirectory({ 'outside.json': text, 'work/inside.json': text, 'work/.git/e.json': text }, async (cwd) => {
      const root = join(cwd, 'work')
      await symlink('../outside.json', join(root, 'link.json'))
      await symlink('inside.json', join(root, 'fine.json'))
      expect(await refusedIn(root, 'fine.json')).toBe('judged')
      expect(await refusedIn(root, 'link.json')).toMatch(/^INPUT_INVALID link.json: .*outside the workspace/)
      expect(await refusedIn(root, '../outside.json')).toMatch(/outside the workspace/)
      expect(await refusedIn(root, '.git/e.json')).toMatch(/lies in \.git/)
    })
  })

  it('is a readable file of text', async () => {
    await inDirectory({}, async (cwd) => {
      await mkdir(join(cwd, 'folder'))
      await writeFile(join(cwd, 'binary.json'), Buffer.from([0xff, 0xfe, 0x00]))
      expect(await refusedIn(cwd, 'absent.json')).toMatch(/^INPUT_INVALID absent.json: there is no such evidence file/)
      expect(await refusedIn(cwd, 'folder')).toMatch(/^INPUT_INVALID folder: /)
      expect(await refusedIn(cwd, 'binary.json')).toMatch(/is not UTF-8 text/)
    })
  })

  it('is not larger than the limit', async () => {
    await inDirectory({}, async (cwd) => {
      await writeFile(join(cwd, 'large.json'), Buffer.alloc(16 * 1024 * 1024 + 1, 0x20))
      expect(await refusedIn(cwd, 'large.json')).toMatch(/^INPUT_INVALID large.json: .*larger than 16777216 bytes/)
    })
  })
})

describe('a replay about a change', () => {
  const run = (section: string): Given => policyWith(`extends: [preset:baseline]\nrun: ${section}`)

  it.each(['pull_request', 'pull_request_target', 'merge_group'])('is refused on %s', async (event) => {
    const env = { GITHUB_EVENT_NAME: event }
    expect(await refusals(someEvidence(), {}, {}, env)).toEqual([
      'RUN_REFUSED input replay: a change could bring evidence of its own, so it may not be judged by a replay',
    ])
    expect((await replay(someEvidence(), {}, run('{ replay: allow }'), env)).report.verdict).toBe('pass')
  })

  it.each([
    ['pull_request_review', 'refs/pull/7/merge'],
    ['workflow_dispatch', 'refs/pull/7/head'],
  ])('is refused on %s of %s, which checks the change out', async (event, ref) => {
    const env = { GITHUB_EVENT_NAME: event, GITHUB_REF: ref }
    expect(await refusals(someEvidence(), {}, {}, env)).toHaveLength(1)
  })

  it('is refused where one policy allows it and another does not', async () => {
    const files = { ...run('{ replay: allow }'), 'org.yaml': 'version: 1\nrun: { replay: deny }\n' }
    const given = { policy: '.github/image-policy.yaml\norg.yaml' }
    expect(await refusals(someEvidence(), given, files, { GITHUB_EVENT_NAME: 'pull_request' })).toEqual([
      'RUN_REFUSED org.yaml:2:1: the policy does not allow a replay',
    ])
  })

  it.each(['push', 'workflow_dispatch', ''])('is not what "%s" starts', async (event) => {
    expect((await replay(someEvidence(), {}, {}, { GITHUB_EVENT_NAME: event })).report.verdict).toBe('pass')
  })
})
