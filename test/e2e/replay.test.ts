import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoEnvironment } from '../../demo/environment.ts'
import { demoAccount, demoImages } from '../fake-cloud/images.ts'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { runAction, runCli } from './spawn.ts'

type Report = { marks: { kind: string; message: string }[]; startedAt: string; endedAt: string; verdict: string }

type DemoImages = typeof demoImages

const groupOf = ({ source, preset, region }: DemoImages[number]): string =>
  [source, preset, region].filter((part) => part !== undefined).join('-')

/** The demo images, as far as one run can judge them: of one source, by one preset, in one region. */
const groups = [...new Set(demoImages.map(groupOf))].map((name) => ({
  name,
  images: demoImages.filter((image) => groupOf(image) === name),
}))

describe('a replay', () => {
  let cloud: FakeCloud
  let cwd: string
  beforeAll(async () => {
    cloud = await startFakeCloud({ account: demoAccount() })
    cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-replay-'))
  })
  afterAll(async () => {
    await cloud.close()
    await rm(cwd, { recursive: true, force: true })
  })

  const reportIn = async (folder: string): Promise<Report> =>
    JSON.parse(await readFile(join(cwd, folder, 'report.json'), 'utf8'))

  const record = async (folder: string, images: DemoImages = demoImages.slice(0, 1)) => {
    const { source, preset, region } = images[0] as DemoImages[number]
    const flags = [`--source=${source}`, `--policy=preset:${preset}`, '--wait=0', `--report-dir=${folder}`]
    const endpoints = [`--endpoint=${cloud.origin}`, `--auth-endpoint=${cloud.origin}`]
    const where = region === undefined ? [] : [`--region=${region}`]
    const references = images.map(({ reference }) => reference)
    const args = ['check', ...references, ...flags, ...endpoints, ...where, '--formats=json,evidence']
    return runCli(args, { cwd, env: demoEnvironment })
  }

  it.each(groups)('of $name comes to the same report, without credentials', async ({ name: folder, images }) => {
    const recorded = await record(folder, images)
    const evidence = `${folder}/evidence.json`
    const policy = `--policy=preset:${images[0]?.preset}`
    const replayed = await runCli(['check', '--replay', evidence, policy, `--report-dir=${folder}-again`], { cwd })
    expect(replayed.code).toBe(recorded.code)
    const [{ marks: before, startedAt: _a, endedAt: _b, ...first }, { marks, startedAt: _c, endedAt: _d, ...second }] =
      await Promise.all([reportIn(folder), reportIn(`${folder}-again`)])
    expect(second).toEqual(first)
    expect(marks.filter(({ kind }) => kind !== 'replayed')).toEqual(before)
    expect(marks.filter(({ kind }) => kind === 'replayed').map((mark) => mark.message)).toEqual([
      expect.stringMatching(new RegExp(`^judged from the evidence ${evidence}, recorded at \\d{4}-`)),
    ])
  })

  it('knows every request with its id, and no secret', async () => {
    await record('exchanges')
    const text = await readFile(join(cwd, 'exchanges/evidence.json'), 'utf8')
    const { exchanges } = JSON.parse(text)
    expect(exchanges.length).toBeGreaterThan(0)
    for (const exchange of exchanges) {
      expect(exchange).toMatchObject({ status: 200, host: new URL(cloud.origin).host, call: expect.any(String) })
    }
    for (const secret of Object.values(demoEnvironment)) expect(text).not.toContain(secret)
  })

  it('writes no verification summary, and says so', async () => {
    await record('unsigned')
    const args = ['check', '--replay', 'unsigned/evidence.json', '--policy=preset:baseline', '--formats=json,vsa']
    const { code, stderr } = await runCli([...args, '--report-dir=unsigned-again'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toContain('no verification summary is written: ')
    expect(await readdir(join(cwd, 'unsigned-again'))).toEqual(['report.json'])
  })

  it('is made by the Action from a file of the workspace, with evidence as its output', async () => {
    await record('step')
    const inputs = {
      replay: 'step/evidence.json',
      policy: 'preset:baseline',
      formats: 'json,evidence',
      'report-dir': 'of-step',
    }
    const { code, outputs, summary } = await runAction(inputs, { cwd })
    expect(code).toBe(0)
    expect(outputs.evidence).toBe(join(cwd, 'of-step/evidence.json'))
    expect(await readFile(join(cwd, 'of-step/evidence.json'), 'utf8')).toBe(
      await readFile(join(cwd, 'step/evidence.json'), 'utf8'),
    )
    expect(summary).toContain('no service was asked')
  })

  it('is refused by the Action on a pull request', async () => {
    await record('change')
    const inputs = { replay: 'change/evidence.json', policy: 'preset:baseline' }
    const { code, stdout, outputs } = await runAction(inputs, { cwd, env: { GITHUB_EVENT_NAME: 'pull_request' } })
    expect(code).toBe(3)
    expect(outputs.verdict).toBeUndefined()
    expect(stdout).toContain('a change could bring evidence of its own')
  })

  it('refuses a damaged file with exit code 3, and judges nothing', async () => {
    await record('damaged')
    const path = join(cwd, 'damaged/evidence.json')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('"complete"', '"unclear"'))
    const args = ['check', '--replay', 'damaged/evidence.json', '--report-dir=none']
    const { code, stdout, stderr } = await runCli(args, { cwd })
    expect(code).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toContain('the evidence was damaged or changed: its digest does not fit')
    expect(stderr).toContain('at: damaged/evidence.json')
    await expect(reportIn('none')).rejects.toThrow()
  })
})
