import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoEnvironment } from '../../demo/environment.ts'
import { demoAccount, demoImages } from '../fake-cloud/images.ts'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { commandsIn } from '../reporters/runner-commands.ts'
import { runAction, runCli } from './spawn.ts'

const failing = demoImages.find((image) => image.source === 'huawei-registries' && image.expect === 'fail')

describe('language: zh', () => {
  let cloud: FakeCloud
  beforeAll(async () => {
    cloud = await startFakeCloud({ account: demoAccount() })
  })
  afterAll(() => cloud.close())

  const inputs = () => ({
    images: failing?.reference ?? '',
    policy: 'preset:baseline',
    endpoint: cloud.origin,
    'auth-endpoint': cloud.origin,
    wait: '0',
    language: 'zh',
  })

  it('makes the command speak Chinese, and leaves report.json in English', async () => {
    const flags = Object.entries(inputs()).map(([name, value]) => `--${name}=${value}`)
    const { code, stdout, stderr, reportJson } = await runCli(['check', ...flags], { env: demoEnvironment })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^FAIL 不通过：镜像不得放行\n/)
    expect(stdout).toContain('✗ 违规     baseline:max-severity\n')
    expect(stderr).toMatch(/^可能访问的主机：/)
    expect(JSON.stringify(reportJson)).not.toMatch(/\p{Script=Han}/u)
  })

  it('makes the Action speak Chinese on every surface, and leaves outputs in English', async () => {
    const { code, stdout, summary, outputs } = await runAction(inputs(), { env: demoEnvironment })
    expect(code).toBe(1)
    expect(outputs.verdict).toBe('fail')
    expect(summary).toMatch(/^## ❌ FAIL 不通过：镜像不得放行\n/)
    const errors = commandsIn(stdout).filter(({ name }) => name === 'error')
    expect(errors.length).toBeGreaterThan(1)
    expect(errors[0]?.properties.title).toMatch(/ 违反 max-severity$/)
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('::error title=Image Policy Gate::FAIL 不通过：镜像不得放行')
  })

  it('makes the Action say in Chinese why nothing was judged', async () => {
    const { code, stdout } = await runAction(inputs())
    expect(code).toBe(3)
    const [error] = commandsIn(stdout).filter(({ name }) => name === 'error')
    expect(error?.properties.title).toBe('Image Policy Gate：没有进行判定')
    expect(stdout).toContain('环境变量中没有华为云的凭据')
  })

  it('is loaded by those alone who ask for it', () => {
    const dist = fileURLToPath(new URL('../../dist', import.meta.url))
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cjs') && file !== 'demo.cjs')
      .map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }))
    expect(scripts.filter(({ text }) => text.includes('不得放行')).map(({ file }) => file)).toEqual([
      join('chunks', 'translations-zh.cjs'),
    ])
    expect(scripts.filter(({ text }) => /^const .*require\("[^"]*zh\.cjs"\)/m.test(text))).toEqual([])
  })
})
