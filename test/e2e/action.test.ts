import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aRegistryImage, digestOf } from '../fake-cloud/images.ts'
import { createAccount, type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { commandsIn } from '../reporters/runner-commands.ts'
import { type EndedStep, runAction } from './spawn.ts'

const HOST = 'swr.cn-north-4.myhuaweicloud.com/team'
const CREDENTIALS = {
  HUAWEICLOUD_SDK_AK: 'AKEXAMPLE',
  HUAWEICLOUD_SDK_SK: 'sk-example',
  HUAWEICLOUD_SDK_PROJECT_ID: 'p1',
}

const POLICY = `version: 1
name: ours
rules:
  scan-succeeded: enforce
  # nothing worse than this
  max-severity: { mode: enforce, max: medium }
  no-malicious-files: { mode: warn }
`
const DOCKERFILE = `FROM golang:1.24 AS build
RUN go build ./...

FROM debian:12
COPY --from=build /app /app
`

const HIGH = { severity_level: 'High', vul_num: 1 }
const PENDING = { scan_status: 'scanning' }

describe('a step of a workflow', () => {
  let cloud: FakeCloud
  let cwd = ''

  beforeAll(async () => {
    cloud = await startFakeCloud()
  })
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-'))
    await Promise.all([writeFile(join(cwd, 'policy.yaml'), POLICY), writeFile(join(cwd, 'Dockerfile'), DOCKERFILE)])
    const huawei = { keys: [{ ak: 'AKEXAMPLE', sk: 'sk-example' }], projects: [{ id: 'p1', name: 'cn-north-4' }] }
    Object.assign(cloud.account, createAccount({ huawei }))
  })
  afterEach(() => rm(cwd, { recursive: true }))
  afterAll(() => cloud.close())

  /** Lists an image of each of these names, clean or with these fields, and gives their references. */
  const list = (images: Readonly<Record<string, Parameters<typeof aRegistryImage>[0]>>): string => {
    cloud.account.huawei.registryImages = Object.entries(images).map(([image_name, more]) =>
      aRegistryImage({ image_name, ...more }),
    )
    return Object.keys(images)
      .map((name) => `${HOST}/${name}:1.0`)
      .join('\n')
  }

  const step = (
    images: string,
    inputs: Readonly<Record<string, string>> = {},
    onStart?: Parameters<typeof runAction>[1],
  ) =>
    runAction(
      { images, policy: 'policy.yaml', wait: '0', endpoint: cloud.origin, 'auth-endpoint': cloud.origin, ...inputs },
      { cwd, env: CREDENTIALS, ...onStart },
    )

  const annotationsOf = ({ stdout }: EndedStep) =>
    commandsIn(stdout).filter(({ name }) => ['error', 'warning', 'notice'].includes(name))

  describe('hands on what was found', () => {
    it('as outputs: a pass', async () => {
      const { code, outputs } = await step(list({ app: {} }))
      expect(code).toBe(0)
      expect(outputs).toEqual({
        verdict: 'pass',
        violations: '0',
        warnings: '0',
        unknowns: '0',
        waived: '0',
        digest: digestOf('/team/app:1.0'),
        'report-json': join(cwd, 'image-policy-report', 'report.json'),
      })
    })

    it('as outputs: the counts of several images, and no digest where there are several', async () => {
      const malware = [{ file_name: 'xmrig', file_path: '/opt/xmrig' }]
      const { code, outputs } = await step(list({ app: { ...HIGH, malware }, web: PENDING, job: {} }))
      expect(code).toBe(1)
      expect(outputs).toMatchObject({ verdict: 'fail', violations: '1', warnings: '2', unknowns: '2', waived: '0' })
      expect(outputs).not.toHaveProperty('digest')
    })

    it('as files that are whole when the step ends, whatever its end', async () => {
      for (const [images, code] of [
        [{ app: {} }, 0],
        [{ app: HIGH }, 1],
        [{ app: PENDING }, 2],
      ] as const) {
        const ended = await step(list(images))
        expect(ended.code).toBe(code)
        const report = JSON.parse(await readFile(ended.outputs['report-json'] ?? '', 'utf8'))
        expect(report).toMatchObject({ verdict: ended.outputs.verdict })
      }
    })

    it('as a summary with every image, rule and next step', async () => {
      const { summary } = await step(list({ app: HIGH, web: {} }))
      for (const words of [`${HOST}/app:1.0`, 'web:1.0', 'max-severity', 'update the packages']) {
        expect(summary).toContain(words)
      }
    })

    it('and ends in one line of error, after all of it', async () => {
      const { stdout } = await step(list({ app: HIGH }))
      const lines = stdout.trimEnd().split('\n')
      expect(lines.at(-1)).toMatch(/^::error title=Image Policy Gate::/)
    })
  })

  describe('annotates', () => {
    it('the line of the rule in its policy', async () => {
      const ended = await step(list({ app: HIGH }))
      const [annotation] = annotationsOf(ended)
      expect(annotation).toMatchObject({ name: 'error', properties: { file: 'policy.yaml', line: '6' } })
      expect(annotation?.data).toContain('worst severity is high or critical, the limit is medium')
    })

    it('the last FROM of the Dockerfile for what is in the image, and the policy for all else', async () => {
      const ended = await step(
        list({ app: HIGH, web: { scan_status: 'failed', scan_failed_code: 'download_failed' } }),
        {
          dockerfile: 'Dockerfile',
        },
      )
      const places = annotationsOf(ended).map(({ properties: { file, line } }) => `${file}:${line}`)
      expect(places).toEqual(expect.arrayContaining(['Dockerfile:4', 'policy.yaml:4']))
      expect(places).not.toContain('policy.yaml:1')
    })

    it('nothing on a Dockerfile that is not there, and says so', async () => {
      const ended = await step(list({ app: HIGH }), { dockerfile: 'docker/Dockerfile' })
      expect(ended.code).toBe(1)
      expect(ended.stdout).toContain('Warning: docker/Dockerfile ')
      expect(annotationsOf(ended).map(({ properties }) => properties.file)).toContain('policy.yaml')
    })

    it('no more than ten of a type, however many images are bad', async () => {
      const malware = [{ file_name: 'xmrig', file_path: '/opt/xmrig' }]
      const bad = Object.fromEntries(Array.from({ length: 14 }, (_, n) => [`app-${n}`, { ...HIGH, malware }]))
      const ended = await step(list(bad))
      expect(ended.outputs).toMatchObject({ violations: '14', warnings: '14' })
      for (const type of ['error', 'warning', 'notice']) {
        expect(annotationsOf(ended).filter(({ name }) => name === type).length).toBeLessThanOrEqual(10)
      }
      expect(ended.stdout).toMatch(/::error [^\n]*and \d+ more/)
    })

    it('what it cannot read in a policy, at its line, and judges nothing', async () => {
      await writeFile(join(cwd, 'policy.yaml'), `${POLICY}  max-severty: enforce\n`)
      const ended = await step(list({ app: {} }))
      expect({ code: ended.code, outputs: ended.outputs, report: ended.reportJson }).toEqual({
        code: 3,
        outputs: {},
        report: undefined,
      })
      expect(annotationsOf(ended)[0]).toMatchObject({ name: 'error', properties: { file: 'policy.yaml', line: '8' } })
    })
  })

  describe('in report mode', () => {
    it.each([
      ['fail', HIGH],
      ['unknown', PENDING],
    ])('does not fail the job, and says %s all the same', async (verdict, more) => {
      const ended = await step(list({ app: more }), { mode: 'report' })
      expect(ended).toMatchObject({ code: 0, outputs: { verdict }, reportJson: { verdict, mode: 'report' } })
      expect(annotationsOf(ended).map(({ name }) => name)).not.toContain('error')
      expect(ended.summary).toContain('report mode')
    })

    it('fails the job where nothing could be judged', async () => {
      expect((await step('not-a-reference', { mode: 'report' })).code).toBe(3)
    })
  })

  describe('that waits', () => {
    it('sees a scan end', async () => {
      const images = list({ app: PENDING })
      cloud.faults.add({
        match: ({ action }) => {
          // The answer to the request is made already: this is the world before the next one.
          if (action === 'GET image/registries/images') list({ app: {} })
          return false
        },
        fault: (answer) => answer,
      })
      const ended = await step(images, { wait: '1m' })
      cloud.faults.clear()
      expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(ended.stdout).toContain('the scan is running; waiting up to 60 s more')
    })

    it.each(['SIGTERM', 'SIGINT'] as const)(
      'and is told to stop by %s ends at once, with all written',
      async (signal) => {
        const images = list({ app: PENDING, web: {} })
        let stoppedAt = Number.NaN
        const ended = await step(
          images,
          { wait: '10m' },
          {
            onStart: (child) =>
              child.stdout?.on('data', (text: string) => {
                if (!String(text).includes('waiting up to')) return
                stoppedAt = Date.now()
                child.kill(signal)
              }),
          },
        )
        expect(Date.now() - stoppedAt).toBeLessThan(5_000)
        expect(ended).toMatchObject({ code: 2, outputs: { verdict: 'unknown' } })
        expect(ended.reportJson).toMatchObject({ images: [{ verdict: 'unknown' }, { verdict: 'pass' }] })
        expect(ended.summary).toContain('the run was cancelled')
        expect(ended.stdout).toContain('the run was cancelled')
      },
    )

    it('and is told to stop fails where a violation is known by then', async () => {
      const images = list({ app: PENDING, web: HIGH })
      const ended = await step(
        images,
        { wait: '10m' },
        {
          onStart: (child) =>
            child.stdout?.on('data', (text: string) => {
              if (String(text).includes('waiting up to')) child.kill('SIGTERM')
            }),
        },
      )
      expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'fail', violations: '1' } })
    })
  })
})
