import { describe, expect, it } from 'vitest'
import type { Needs } from '../../../src/core/assessment.ts'
import { createHttpClient } from '../../../src/http/client.ts'
import type { HttpAnswer, HttpRequest } from '../../../src/http/transport.ts'
import { aliyun } from '../../../src/sources/aliyun/index.ts'
import { aReference } from '../../builders.ts'
import { createAccount } from '../../fake-cloud/account.ts'
import { actionOf, answerRequest } from '../../fake-cloud/cloud.ts'
import { anAliyunImage } from '../../fake-cloud/images.ts'
import { toRequest } from '../../fake-cloud/message.ts'
import { createState } from '../../fake-cloud/state.ts'
import { aVirtualClock } from '../../http/virtual-clock.ts'
import { silentLog } from '../../silent-log.ts'
import { aContext, NOW } from '../some-context.ts'

const IMAGES = 200
const HOST = 'acme-registry.cn-hangzhou.cr.aliyuncs.com'
const NEEDS: readonly Needs[] = [{ severityAbove: 'medium', facts: ['severity'] }, { facts: ['sensitiveFiles'] }]
const VULNERABILITIES = [{ Name: 'CVE-2026-1', Necessity: 'later' }]

interface Cloud {
  readonly callsPerSecond: number
  readonly latencyMs: (random: number) => number
  readonly concurrency?: number
}

/** Judges many images of one account by a clock of the test's own; how long it took, and what was asked how often. */
async function judgeMany({ callsPerSecond, latencyMs, concurrency = 8 }: Cloud) {
  const clock = aVirtualClock(NOW)
  const images = Array.from({ length: IMAGES }, (_, index) =>
    anAliyunImage({ RepoName: `shop-${index}`, vulnerabilities: VULNERABILITIES }, clock.now()),
  )
  const key = { accessKeyId: 'LTAITEST', accessKeySecret: 'secret-of-the-test' }
  const account = createAccount({ aliyun: { keys: [key], images, callsPerSecond } })
  const state = createState(account, clock.now)
  const random = aSequence()
  const statuses = new Map<string, number[]>()

  async function send({ method, url, headers }: HttpRequest): Promise<HttpAnswer> {
    await clock.sleep(latencyMs(random()))
    const request = toRequest(method, `${url.pathname}${url.search}`, { ...headers, host: url.host })
    const { status, body } = answerRequest(request, state)
    const action = actionOf(request)
    statuses.set(action, [...(statuses.get(action) ?? []), status])
    await clock.sleep(latencyMs(random()))
    return { status, headers: {}, text: body }
  }
  const http = createHttpClient({
    open: async () => ({ send, close: async () => {} }),
    concurrency,
    backoffBaseMs: 500,
    requestBudgetMs: 15_000,
    log: silentLog,
    signal: new AbortController().signal,
    now: clock.now,
    random,
    sleep: clock.sleep,
  })
  const { context } = aContext(() => undefined, { region: 'cn-hangzhou', http, now: clock.now })
  const assess = async (index: number) => {
    const look = await aliyun.watch(aReference(`${HOST}/team/shop-${index}:1.0`), context).look()
    return look.assess(NEEDS)
  }
  const assessments = await clock.run(Promise.all(images.map((_, index) => assess(index))))
  const answered = [...statuses.values()].map((all) => all.filter((status) => status === 200).length)
  return {
    facts: assessments.flatMap(({ scans }) => scans.map(({ state: scan }) => scan.kind === 'complete' && scan.facts)),
    refusals: [...statuses.values()].flat().filter((status) => status !== 200).length,
    tookMs: clock.now() - NOW,
    /** With nothing lost to the way there and back. */
    idealMs: (Math.max(...answered) / callsPerSecond - 1) * 1_000,
  }
}

/** Numbers that look like chance and are the same in every run. */
function aSequence(): () => number {
  let seed = 1
  return () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
}

const isWhole = (facts: Awaited<ReturnType<typeof judgeMany>>['facts'][number]): boolean =>
  facts !== false && facts.severity.known && facts.sensitiveFiles.known

describe('two hundred images', () => {
  it.each<[string, Cloud['latencyMs'], number]>([
    ['a near service', () => 5, 8],
    ['a far one, with many requests at once', (random) => 40 + random * 60, 32],
  ])('of %s are judged without a failure, in little more than the time it takes', async (_, latencyMs, concurrency) => {
    const { facts, refusals, tookMs, idealMs } = await judgeMany({ callsPerSecond: 10, latencyMs, concurrency })
    expect(facts).toHaveLength(IMAGES)
    expect(facts.every(isWhole)).toBe(true)
    expect(refusals).toBe(0)
    expect(idealMs).toBeGreaterThan(19_000)
    expect(tookMs / idealMs).toBeLessThan(1.3)
  })

  it('are judged without a failure where others use up half of what the service takes', async () => {
    const { facts, refusals, tookMs, idealMs } = await judgeMany({ callsPerSecond: 5, latencyMs: () => 20 })
    expect(facts.every(isWhole)).toBe(true)
    expect(refusals).toBeGreaterThan(0)
    // What is asked too often is lost, and so is what is not asked for a while after it.
    expect(tookMs / idealMs).toBeLessThan(1.3)
  })
})
