import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { demoAccount } from '../fake-cloud/images.ts'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { runAction } from './spawn.ts'

interface GateStep {
  readonly id: string
  readonly uses?: string
  readonly with: Readonly<Record<string, string | number>>
}

const FILE = fileURLToPath(new URL('../../.github/workflows/self-test.yml', import.meta.url))
const job = parse(readFileSync(FILE, 'utf8')).jobs.gate
const gates = (job.steps as GateStep[]).filter(({ uses }) => uses === './')
const assertion: string = job.steps.at(-1).run

/** The workflow that uses the Action on itself, played here: it must hold before a runner ever sees it. */
describe('the self-test', () => {
  let cloud: FakeCloud
  beforeAll(async () => {
    cloud = await startFakeCloud({ account: demoAccount() })
  })
  afterAll(() => cloud.close())

  it('has an image that passes and one that fails', () => {
    expect(gates.map(({ id }) => id)).toEqual(expect.arrayContaining(['good', 'bad']))
    expect(assertion).toContain('good=success/pass bad=failure/fail')
  })

  it.each(gates)('asserts what $id comes to', async ({ id, with: given }) => {
    const { CLOUD, ...keys } = job.env as Record<string, string>
    const inputs = Object.entries(given).map(([name, value]) => [
      name,
      String(value).replace(/\$\{\{ env\.CLOUD \}\}/, cloud.origin),
    ])
    expect(CLOUD).toMatch(/^http:\/\/127\.0\.0\.1:/)
    const { code, outputs } = await runAction(Object.fromEntries(inputs), { env: keys })
    expect(assertion).toContain(`${id}=${code === 0 ? 'success' : 'failure'}/${outputs.verdict ?? ''}`)
  })
})
