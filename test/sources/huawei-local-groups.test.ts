import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ImageAssessment } from '../../src/core/assessment.ts'
import { GateError } from '../../src/core/errors.ts'
import { evaluateImage } from '../../src/core/evaluate.ts'
import { loadExpressions } from '../../src/expressions/index.ts'
import { ruleById } from '../../src/rules/index.ts'
import { createHostGroups } from '../../src/sources/huawei-local/host-groups.ts'
import { huaweiLocal } from '../../src/sources/huawei-local/index.ts'
import { toScan } from '../../src/sources/huawei-local/local-scan.ts'
import { localRow } from '../../src/sources/huawei-local/row.ts'
import { parseWire } from '../../src/sources/wire.ts'
import { aPolicy, aReference, aRuleSetting, DIGEST, HOUR_MS, NOW } from '../builders.ts'
import { aContext } from './some-context.ts'

type Fields = Readonly<Record<string, unknown>>

const aHostRow = (host: number, fields: Fields = {}): Record<string, unknown> => ({
  image_name: 'web',
  image_version: '1.0',
  image_digest: DIGEST,
  scan_status: 'success',
  severity_level: 'Security',
  latest_update_time: NOW - 200 * HOUR_MS,
  latest_scan_time: NOW - 100 * HOUR_MS + host,
  vul_num: 0,
  host_name: `node-${host}`,
  ...fields,
})

/** What all rows come to, as the source reads them page by page. */
async function assess(rows: readonly Fields[], images = 1): Promise<ImageAssessment> {
  const { context } = aContext(({ query: { offset = '0', limit = '0' } }) => ({
    total_num: rows.length,
    data_list: rows.slice(Number(offset), Number(offset) + Number(limit)),
  }))
  const image = aReference(`swr.cn-north-4.myhuaweicloud.com/team/web:1.0@${DIGEST}`)
  return (await huaweiLocal.watch(image, { ...context, images, now: () => NOW }).look()).assess([])
}

const labelsOf = ({ scans }: ImageAssessment) => scans.map(({ label }) => label)

describe('hosts that differ in their moments alone', () => {
  it('are judged one by one where they are some', async () => {
    const rows = Array.from({ length: 200 }, (_, host) => aHostRow(host))
    expect((await assess(rows)).scans).toHaveLength(200)
  })

  it('are fewer one by one where the run has many images', async () => {
    const rows = (number: number) => Array.from({ length: number }, (_, host) => aHostRow(host))
    expect((await assess(rows(20), 1_000)).scans).toHaveLength(20)
    expect(labelsOf(await assess(rows(21), 1_000))).toEqual(['host node-0 +19', 'host node-20'])
    expect((await assess(rows(10), 10_000)).scans).toHaveLength(10)
  })

  it('are told by the earliest and the latest where they are many', async () => {
    const rows = Array.from({ length: 5000 }, (_, host) => aHostRow((host * 7) % 5000))
    const { scans } = await assess(rows)
    expect(scans.map(({ label, state }) => [label, 'endedAtMs' in state && state.endedAtMs])).toEqual([
      ['host node-0 +4998', { known: true, value: NOW - 100 * HOUR_MS, from: 'latest_scan_time' }],
      ['host node-4999', { known: true, value: NOW - 100 * HOUR_MS + 4999, from: 'latest_scan_time' }],
    ])
  })

  it('are told by the earliest and the latest push, too, whenever these were scanned', async () => {
    const at = (push: number, scan: number) => ({
      latest_update_time: NOW - push * HOUR_MS,
      latest_scan_time: NOW - scan * HOUR_MS,
    })
    const few = { 300: at(100, 99), 301: at(99.5, 99.2), 302: at(50, 0), 303: at(1, 0.95), 304: at(0.7, 0.2) }
    const rows = Array.from({ length: 1000 }, (_, host) =>
      aHostRow(host, { ...at(40, 20 + host / 1000), ...few[host as keyof typeof few] }),
    )
    const hosts = labelsOf(await assess(rows)).map((label) => label.split(' ')[1])
    expect(hosts).toEqual(['node-300', 'node-301', 'node-302', 'node-303', 'node-304'])
  })

  it('leave every other difference to be judged', async () => {
    const odd = [
      { scan_status: 'failed', scan_failed_desc: 'docker_offline' },
      { vul_num: 3, severity_level: 'High' },
      { latest_scan_time: null },
      { latest_update_time: null },
      { latest_scan_time: NOW - 300 * HOUR_MS },
      { malicious_file_num: 1 },
    ]
    const rows = Array.from({ length: 3000 }, (_, host) => aHostRow(host, odd[host - 1000]))
    const labels = labelsOf(await assess(rows))
    expect(labels).toHaveLength(2 + odd.length)
    expect(labels).toEqual(expect.arrayContaining(odd.map((_, index) => `host node-${1000 + index}`)))
  })

  it('are no answer where they differ in more ways than one image can', () => {
    const groups = createHostGroups('GET images', { now: NOW, images: 1 })
    const addKinds = (): void => {
      for (let vul_num = 0; vul_num < 20_000; vul_num++) {
        groups.add(parseWire(localRow, aHostRow(1, { vul_num }), 'GET images'), DIGEST)
      }
    }
    expect(addKinds).toThrow(GateError)
  })
})

describe('what the earliest and the latest are judged', () => {
  beforeAll(loadExpressions)

  const RULES = [
    aRuleSetting('scan-succeeded', { options: { 'max-age': '24h', 'after-push': true } }),
    aRuleSetting('scan-succeeded', { options: { 'max-age': '3h', 'after-push': false } }),
    aRuleSetting('max-image-age', { options: { max: '24h' } }),
    aRuleSetting('max-severity', { options: { max: 'low' } }),
    ...[
      'scan.endedAt > now - duration("5h")',
      'scan.endedAt < now - duration("5h")',
      'scan.endedAt - scan.pushedAt < duration("5h")',
      'scan.endedAt - scan.pushedAt > duration("5h")',
      'createdAt > now - duration("20h") && scan.endedAt > now - duration("20h")',
      'createdAt < now - duration("2h")',
    ].map((expr) =>
      aRuleSetting('expression', { options: { all: [{ id: 'moments', expr, message: 'it is not so' }] } }),
    ),
  ]
  const outcomesOf = (image: ImageAssessment) =>
    RULES.map((rule) => {
      const [only] = evaluateImage([aPolicy({ rules: [rule] })], image, ruleById, NOW).rules
      return [only?.outcome, only?.cause]
    })

  /** Hours before now, within which the moments of a run lie. */
  const span = fc.tuple(fc.integer({ min: -1, max: 30 }), fc.integer({ min: 0, max: 6 }))
  const world = fc.record({
    pushed: span,
    scanned: span,
    moments: fc.noShrink(
      fc.array(fc.tuple(fc.nat(999), fc.nat(999), fc.constantFrom(0, 0, 0, 1)), { minLength: 210, maxLength: 300 }),
    ),
  })
  const within = ([hoursAgo, hours]: readonly [number, number], part: number): number =>
    NOW - Math.round((hoursAgo + (hours * part) / 1000) * HOUR_MS)

  it('is told apart where some lie ahead of the clock, whose ages nobody knows', async () => {
    // The latest scan came the longest after its push, and is not to be believed; another came late enough.
    const hours = (push: number, scan: number) => ({
      latest_update_time: NOW - push * HOUR_MS,
      latest_scan_time: NOW - scan * HOUR_MS,
    })
    const others = Array.from({ length: 300 }, (_, host) => aHostRow(host, hours(3 + host / 1000, 1)))
    const rows = [aHostRow(300, hours(7, 0)), aHostRow(301, hours(8, -1)), ...others]
    const expr = 'scan.endedAt - scan.pushedAt < duration("5h")'
    const rule = aRuleSetting('expression', { options: { all: [{ id: 'late', expr, message: 'too late' }] } })
    const [only] = evaluateImage([aPolicy({ rules: [rule] })], await assess(rows), ruleById, NOW).rules
    expect(only?.outcome).toBe('violated')
  })

  it('is what each of them is', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ pushed, scanned, moments }) => {
        const rows = moments.map(([push, scan, vul_num], host) =>
          aHostRow(host, {
            latest_update_time: within(pushed, push),
            latest_scan_time: within(scanned, scan),
            vul_num,
            severity_level: vul_num > 0 ? 'Low' : 'Security',
          }),
        )
        const all = await assess(rows)
        const each = rows.map((row, host) => toScan(parseWire(localRow, row, 'GET images'), DIGEST, `host ${host}`))
        expect(outcomesOf(all)).toEqual(outcomesOf({ ...all, scans: each }))
      }),
      { numRuns: 25 },
    )
  })
})
