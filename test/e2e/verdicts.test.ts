import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoEnvironment } from '../../demo/environment.ts'
import { demoAccount, demoImages } from '../fake-cloud/images.ts'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { runAction, runCli } from './spawn.ts'

const EXIT_CODES = { pass: 0, fail: 1, unknown: 2 } as const

/** The first image of each expectation that one source knows. */
const images = (['pass', 'fail', 'unknown'] as const).flatMap(
  (verdict) => demoImages.find((image) => image.source === 'huawei-registries' && image.expect === verdict) ?? [],
)

describe('a verdict', () => {
  let cloud: FakeCloud
  beforeAll(async () => {
    cloud = await startFakeCloud({ account: demoAccount() })
  })
  afterAll(() => cloud.close())

  const inputsFor = ({ reference, preset }: (typeof images)[number]) => ({
    images: reference,
    policy: `preset:${preset}`,
    endpoint: cloud.origin,
    'auth-endpoint': cloud.origin,
    wait: '0',
  })

  it('has an image for each of its words', () => {
    expect(images.map((image) => image.expect)).toEqual(['pass', 'fail', 'unknown'])
  })

  it.each(images)('of the command is $expect', async (image) => {
    const flags = Object.entries(inputsFor(image)).map(([name, value]) => `--${name}=${value}`)
    const { code, stdout, reportJson } = await runCli(['check', ...flags], { env: demoEnvironment })
    expect(code).toBe(EXIT_CODES[image.expect])
    expect(stdout.toLowerCase()).toMatch(new RegExp(`^${image.expect}`))
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain(`asked ${new URL(cloud.origin).host}, which is not a host of the services`)
    expect(reportJson).toMatchObject({ verdict: image.expect })
  })

  it.each(images)('of the Action is $expect, and everything is written before it ends', async (image) => {
    const { code, stdout, outputs, summary, reportJson } = await runAction(inputsFor(image), { env: demoEnvironment })
    expect(code).toBe(EXIT_CODES[image.expect])
    expect(outputs.verdict).toBe(image.expect)
    expect(outputs['report-json']).toMatch(/image-policy-report\/report\.json$/)
    expect(reportJson).toMatchObject({ verdict: image.expect })
    expect(summary).not.toBe('')
    const last = stdout.trimEnd().split('\n').at(-1)
    if (code === 0) expect(last).not.toMatch(/^::error/)
    else expect(last).toMatch(/^::error title=Image Policy Gate::/)
  })

  it.each(images)('in report mode never fails the job, and stays $expect', async (image) => {
    const inputs = { ...inputsFor(image), mode: 'report' }
    const { code, stdout, outputs } = await runAction(inputs, { env: demoEnvironment })
    expect(code).toBe(0)
    expect(outputs.verdict).toBe(image.expect)
    expect(stdout).toContain('report mode: whatever the verdict, the job does not fail')
    expect(stdout).not.toMatch(/^::error/m)
  })

  it('is coloured where that is asked for', async () => {
    const [image] = images
    if (image === undefined) throw new Error('no demo image')
    const flags = Object.entries(inputsFor(image)).map(([name, value]) => `--${name}=${value}`)
    const { stdout } = await runCli(['check', ...flags], { env: { ...demoEnvironment, FORCE_COLOR: '1' } })
    expect(stdout).toContain('\u001b[')
  })
})
