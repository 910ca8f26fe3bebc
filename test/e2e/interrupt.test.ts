import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runAction, runCli } from './spawn.ts'

const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team-a/api:1.2'
const CREDENTIALS = { HUAWEICLOUD_SDK_AK: 'AKEXAMPLE', HUAWEICLOUD_SDK_SK: 'sk-example' }

describe('a run that is cancelled while the service keeps it waiting', () => {
  const server = createServer(() => {})
  let endpoint = ''

  beforeEach(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s ends the command within a second, undecided', async (signal) => {
    let signalledAt = Number.NaN
    const args = [IMAGE, '--policy=preset:baseline', `--endpoint=${endpoint}`, `--auth-endpoint=${endpoint}`]
    const { code, stdout } = await runCli(['check', ...args], {
      env: CREDENTIALS,
      onStart: (child) =>
        server.once('request', () => {
          signalledAt = Date.now()
          child.kill(signal)
        }),
    })
    expect(code).toBe(2)
    expect(Date.now() - signalledAt).toBeLessThan(5_000)
    expect(stdout).toMatch(/^UNKNOWN/)
  })

  it('ends the Action undecided, with its outputs written', async () => {
    const inputs = { images: IMAGE, policy: 'preset:baseline', endpoint, 'auth-endpoint': endpoint }
    const { code, outputs } = await runAction(inputs, {
      env: CREDENTIALS,
      onStart: (child) => server.once('request', () => child.kill('SIGINT')),
    })
    expect(code).toBe(2)
    expect(outputs.verdict).toBe('unknown')
  })
})
