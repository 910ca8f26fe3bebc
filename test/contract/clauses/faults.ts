import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { type Fault, fault } from '../../fake-cloud/server.ts'
import type { ContractSource } from '../contract-source.ts'
import { KEYS, type Laboratory, NOW } from '../laboratory.ts'
import { allAre, judge, listRequests } from './judge.ts'

const PASSING: Readonly<Record<string, Fault>> = {
  'error 500': fault.serverError(),
  'error 502 with a page': fault.html(502),
  'error 503 with Retry-After': fault.retryAfter(503, '1'),
  'error 429': fault.retryAfter(429, '1'),
  'throttling by HSS': fault.throttledHuawei(),
  'a connection that ends before the answer': fault.reset('before'),
  'a connection that ends in the answer': fault.reset('mid-body'),
}

const MOST_TRIES = 4

/** What passes is tried again, a few times; what is refused is asked once. */
export function itOutlivesFaults(source: ContractSource, laboratory: Laboratory): void {
  const isAliyun = source.cloud === 'aliyun'
  const passing = { ...PASSING, ...(isAliyun ? { 'throttling by Security Center': fault.throttledAliyun() } : {}) }

  describe('outlives faults of the service', () => {
    it.each(Object.entries(passing))('%s, then a good answer: pass', async (_, spoil) => {
      laboratory.cloud.faults.add({ match: source.list, fault: spoil })
      const judged = await judge(laboratory, source, { entries: [{}] })
      expect(judged.code).toBe(0)
      expect(listRequests(judged, source)).toHaveLength(2)
    })

    it.each(Object.entries(passing))('%s to the end: unknown, after a few tries', async (_, spoil) => {
      laboratory.cloud.faults.add({ match: source.list, times: 1_000, fault: spoil })
      const judged = await judge(laboratory, source, { entries: [{}] })
      expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, 'source-error') })
      expect(listRequests(judged, source)).toHaveLength(MOST_TRIES)
    })

    it('each try is signed anew, by the clock of its own moment', async () => {
      laboratory.cloud.faults.add({ match: source.list, times: 2, fault: fault.retryAfter(503, '2') })
      const judged = await judge(laboratory, source, { entries: [{}] })
      const tries = listRequests(judged, source).map(({ headers }) => headers)
      expect(tries.map(momentOf)).toEqual([NOW, NOW + 2_000, NOW + 4_000])
      expect(new Set(tries.map(({ authorization }) => authorization)).size).toBe(3)
      if (isAliyun) expect(new Set(tries.map((headers) => headers['x-acs-signature-nonce'])).size).toBe(3)
    })

    it('nobody listens: unknown, and the message names the host', async () => {
      const port = await closedPort()
      const judged = await judge(laboratory, source, { flags: [`--endpoint=http://127.0.0.1:${port}`] })
      expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, 'source-error') })
      expect(judged.stdout).toContain(`127.0.0.1:${port}`)
      expect(judged.stdout).toContain('ECONNREFUSED')
    })
  })

  describe('asks once where it is refused', () => {
    const refusals: Readonly<Record<string, Fault>> = {
      '401': fault.status(401, {}),
      '403': fault.status(403, {}),
      ...(isAliyun
        ? { 'NoPermission with status 400': fault.status(400, { Code: 'NoPermission', Message: 'no' }) }
        : {
            'HSS.0013 with status 400': fault.status(400, { error_code: 'HSS.0013', error_msg: 'no' }),
            'HSS.0010 with status 400': fault.status(400, { error_code: 'HSS.0010', error_msg: 'no' }),
            'APIG.0302': fault.status(403, { error_code: 'APIG.0302', error_msg: 'no' }),
          }),
    }

    it.each(Object.entries(refusals))('%s: exit code 3 after one request', async (_, refusal) => {
      laboratory.cloud.faults.add({ match: source.list, times: 1_000, fault: refusal })
      const judged = await judge(laboratory, source, { entries: [{}] })
      expect(judged).toMatchObject({ code: 3, report: undefined, stdout: '' })
      expect(judged.requests).toHaveLength(1)
    })

    it('a missing right: the message names it', async () => {
      source.deny(laboratory.cloud.account)
      const judged = await judge(laboratory, source, { entries: [{}] })
      expect(judged.code).toBe(3)
      expect(judged.stderr).toMatch(source.permission)
      expect(judged.requests).toHaveLength(1)
    })

    it('a wrong secret key: one request, since more of them lock the key', async () => {
      const env = { ...KEYS, HUAWEICLOUD_SDK_SK: 'wrong-secret', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong-secret' }
      const judged = await judge(laboratory, source, { entries: [{}], env })
      expect(judged.code).toBe(3)
      expect(judged.stderr).toMatch(/check (?:that the key|ALIBABA_CLOUD_ACCESS_KEY_ID)/)
      expect(judged.requests).toHaveLength(1)
    })
  })
}

/** When a request says that it was made, in epoch milliseconds. */
const momentOf = (headers: Readonly<Record<string, string>>): number =>
  Date.parse(
    headers['x-acs-date'] ?? String(headers['x-sdk-date']).replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'),
  )

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
