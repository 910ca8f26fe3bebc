import { describe, expect, it } from 'vitest'
import type { GateError } from '../../../src/core/errors.ts'
import { formatMessage } from '../../../src/core/message.ts'
import { aliyun } from '../../../src/sources/aliyun/index.ts'
import { aReference, OTHER_DIGEST } from '../../builders.ts'
import { anAnswer } from '../answers.ts'
import { type Asked, aContext } from '../some-context.ts'
import { aWireRow } from './rows.ts'

const HOST = 'acme-registry.cn-hangzhou.cr.aliyuncs.com'
const IMAGE = `${HOST}/team/shop:1.0`
const NEW_DIGEST = OTHER_DIGEST.replace('sha256:', '')
const GOOD = { Data: { CanCreate: true, Status: 'INIT', Result: 'SUCCESS', TaskId: 't' } }

/** Security Center lists these rows under their own tag, and answers what it is asked to do like this. */
function aWatch(text: string, rows: readonly Record<string, unknown>[], answer: unknown = GOOD) {
  const { context, asked } = aContext(
    ({ action, query }) => {
      if (action !== 'DescribeImageInstances') return answer
      const criteria = JSON.parse(query.Criteria ?? '[]') as { name: string; value: string }[]
      const tag = criteria.find(({ name }) => name === 'tag')?.value
      const found = rows.filter((row) => tag === undefined || row.Tag === tag)
      return { PageInfo: { TotalCount: found.length }, ImageInstanceList: found }
    },
    { region: 'cn-hangzhou' },
  )
  const watch = aliyun.watch(aReference(text), context)
  const doings = (): readonly Asked[] => asked.filter(({ action }) => action.startsWith('Public'))
  return { context, watch, asked, doings }
}

async function askFor(text: string, rows: readonly Record<string, unknown>[], answer?: unknown) {
  const { watch, asked, doings } = aWatch(text, rows, answer)
  const { remedy } = await watch.look()
  const refusal = await remedy?.ask().then(
    () => undefined,
    (thrown: unknown) => thrown as GateError,
  )
  return { kind: remedy?.kind, refusal, asked, doings: doings() }
}

const neverScanned = (fields: Record<string, unknown> = {}) =>
  aWireRow({ ScaStatus: '', LastScanTime: undefined, ...fields })

describe('a scan of a row', () => {
  it('is asked for with one value of each list that selects it', async () => {
    const { kind, refusal, doings } = await askFor(IMAGE, [neverScanned()])
    expect([kind, refusal]).toEqual(['scan', undefined])
    expect(doings.map(({ action, query }) => [action, query])).toEqual([
      [
        'PublicCreateImageScanTask',
        {
          Digests: 'a'.repeat(64),
          InstanceIds: 'cri-a1',
          RegionIds: 'cn-hangzhou',
          RegistryTypes: 'acr',
          RepoIds: 'crr-b2',
          RepoNames: 'shop',
          RepoNamespaces: 'team',
          Tags: '1.0',
        },
      ],
    ])
  })

  it('is one request however many references of the run are this row', async () => {
    const { context, watch, doings } = aWatch(IMAGE, [neverScanned()])
    const other = aliyun.watch(aReference(`${HOST}/team/shop@sha256:${'a'.repeat(64)}`), context)
    for (const one of [watch, other]) await (await one.look()).remedy?.ask()
    expect(doings()).toHaveLength(1)
  })

  it('names what the row has, the digest always', async () => {
    const bare = { Digest: `sha256:${'a'.repeat(64)}`, RepoId: undefined, InstanceId: null, RepoNamespace: 'N/A' }
    const endpoints = { RepoName: 'team/shop', Endpoints: '[{"domains":["harbor.example.com"]}]' }
    const { doings } = await askFor('harbor.example.com/team/shop:1.0', [neverScanned({ ...bare, ...endpoints })])
    expect(doings[0]?.query).toEqual({
      Digests: 'a'.repeat(64),
      RegionIds: 'cn-hangzhou',
      RegistryTypes: 'acr',
      RepoNames: 'team/shop',
      Tags: '1.0',
    })
  })

  it.each([
    ['without a digest', { Digest: undefined }],
    ['with an empty digest', { Digest: '' }],
    ['with what is no digest', { Digest: 'aaaa' }],
    ['with an id that would be a list', { InstanceId: 'cri-a1,cri-b2' }],
  ])('is never asked for %s, since that could select every image of the account', async (_, fields) => {
    const { kind, refusal, doings } = await askFor(IMAGE, [neverScanned(fields)])
    expect(kind).toBe('scan')
    expect(refusal).toMatchObject({ code: 'REQUEST_REJECTED', hint: { template: expect.stringContaining('console') } })
    expect(doings).toEqual([])
  })

  it.each([
    ['never scanned', neverScanned(), 1],
    ['without a task', aWireRow({ ScaResult: 'TASK_NOT_EXISTS' }), 1],
    ['scanned before the push', aWireRow({ LastScanTime: 1_767_000_000_000 }), 1],
    ['under way', aWireRow({ ScaStatus: 'INIT' }), 0],
    ['being scanned for somebody else', aWireRow({ ScaResult: 'forbid_create_repeat_task' }), 0],
    ['of an unknown word', aWireRow({ ScaStatus: 'PAUSED' }), 0],
    ['failed', aWireRow({ ScaStatus: 'FAIL' }), 0],
    ['in a region that is not scanned', aWireRow({ ScaResult: 'TASK_NOT_SUPPORT_REGION' }), 0],
    ['good', aWireRow(), 0],
  ])('is of use where it is %s: %#', async (_, row, times) => {
    expect((await askFor(IMAGE, [row])).doings).toHaveLength(times)
  })

  it('is asked for once for each row that needs it', async () => {
    const rows = [
      neverScanned(),
      aWireRow({ Uuid: 'uuid-2', Tag: '1.1' }),
      neverScanned({ Uuid: 'uuid-3', Tag: '1.2' }),
    ]
    const { doings } = await askFor(`${HOST}/team/shop@sha256:${'a'.repeat(64)}`, rows)
    expect(doings.map(({ query }) => query.Tags)).toEqual(['1.0', '1.2'])
  })

  it.each([
    ['of another instance', { InstanceId: 'cri-z9' }],
    ['of another digest', { Digest: 'b'.repeat(64) }],
  ])('is not asked for where a row %s may be the image too', async (_, fields) => {
    const rows = [neverScanned(), neverScanned({ Uuid: 'uuid-2', ...fields })]
    expect((await askFor(IMAGE, rows)).doings).toEqual([])
  })
})

describe('what Security Center answers to it', () => {
  const answered = (answer: unknown) => askFor(IMAGE, [neverScanned()], answer).then(({ refusal }) => refusal)

  it.each([
    GOOD,
    { Data: {} },
    { Data: { Status: 'PRE_ANALYZER' } },
    { Data: { CanCreate: null, Result: '' } },
    { Data: { CanCreate: true, Result: 'forbid_create_repeat_task' } },
  ])('%j is a yes', async (answer) => {
    expect(await answered(answer)).toBeUndefined()
  })

  it.each<[string, unknown, string, string, string]>([
    ['too many tasks', { Data: { CanCreate: false } }, 'REQUEST_REJECTED', 'at most 10 at once', 'other scans'],
    [
      'too many tasks, as text',
      { Data: { CanCreate: 'false' } },
      'REQUEST_REJECTED',
      'at most 10',
      'run the job again',
    ],
    [
      'a region that is not scanned',
      { Data: { CanCreate: true, Result: 'TASK_NOT_SUPPORT_REGION' } },
      'REQUEST_REJECTED',
      'does not scan images of this region',
      'another source',
    ],
    ['a task that failed', { Data: { Status: 'FAIL' } }, 'REQUEST_REJECTED', 'did not start the scan', 'console'],
    ['a new word', { Data: { Result: 'TASK_LATER' } }, 'REQUEST_REJECTED', '"TASK_LATER"', 'console'],
    ['nothing', {}, 'ANSWER_INVALID', 'not the documented shape', 'request id'],
    [
      'that the quota is used up',
      anAnswer(400, { Code: 'BeyondQuata', Message: 'x', RequestId: 'R-1' }),
      'REQUEST_REJECTED',
      'no container image scan left: PublicCreateImageScanTask was refused (request id: R-1)',
      'buy more scans',
    ],
    [
      'that the caller may not',
      anAnswer(403, { Code: 'NoPermission' }),
      'ACCESS_DENIED',
      'NoPermission',
      'yundun-sas:PublicCreateImageScanTask',
    ],
    ['that it is too often', anAnswer(400, { Code: 'Throttling.User' }), 'SERVICE_THROTTLED', 'Throttling', '10'],
  ])('%s is told in words', async (_, answer, code, words, hint) => {
    const refusal = await answered(answer)
    expect(refusal?.code).toBe(code)
    expect(refusal?.message).toContain(words)
    expect(refusal?.hint && formatMessage(refusal.hint)).toContain(hint)
  })
})

describe('an image that is not listed', () => {
  const pushed = `${IMAGE}@${OTHER_DIGEST}`
  const expected = {
    registryType: 'acr',
    regionId: 'cn-hangzhou',
    instanceId: 'cri-a1',
    repoId: 'crr-b2',
    repoNamespace: 'team',
    repoName: 'shop',
    tag: '1.0',
    digest: NEW_DIGEST,
  }
  const imported = (doings: readonly Asked[]) =>
    doings.map(({ action, query }) => [action, JSON.parse(query.Images ?? 'null')])

  it('is described by the row that its tag had before', async () => {
    const { kind, doings, asked } = await askFor(pushed, [aWireRow()])
    expect(kind).toBe('sync-and-scan')
    expect(imported(doings)).toEqual([['PublicSyncAndCreateImageScanTask', [expected]]])
    expect(asked).toHaveLength(2)
  })

  it('is described by the other tags of its repository, asked for once', async () => {
    const others = [
      aWireRow({ Tag: '0.9' }),
      aWireRow({ Tag: '0.8', Uuid: 'uuid-2' }),
      aWireRow({ Tag: '0.9', Uuid: 'uuid-3', RepoName: 'shop-legacy', RepoId: 'crr-c3' }),
      aWireRow({ Tag: '0.9', Uuid: 'uuid-4', RegionId: 'cn-beijing', InstanceId: 'cri-z9' }),
    ]
    const { doings, asked } = await askFor(pushed, others)
    expect(imported(doings)).toEqual([['PublicSyncAndCreateImageScanTask', [expected]]])
    expect(asked.map(({ action }) => action)).toEqual([
      'DescribeImageInstances',
      'DescribeImageInstances',
      'PublicSyncAndCreateImageScanTask',
    ])
    expect(JSON.parse(asked[1]?.query.Criteria ?? '')).toMatchObject([
      { name: 'repoNamespace', value: 'team' },
      { name: 'repoName', value: 'shop' },
    ])
  })

  it('is described without a tag where it was given by its digest alone', async () => {
    const { doings } = await askFor(`${HOST}/team/shop@${OTHER_DIGEST}`, [aWireRow()])
    expect(imported(doings)[0]?.[1]).toEqual(
      [{ ...expected, tag: undefined }].map((one) => JSON.parse(JSON.stringify(one))),
    )
  })

  it.each<[string, string, readonly Record<string, unknown>[], string, string]>([
    ['without a digest', IMAGE, [aWireRow({ Tag: '0.9' })], 'by its digest', 'input digest'],
    ['at the first push of its repository', pushed, [], 'no image of this repository yet', 'console'],
    [
      'where rows of its name are of two instances',
      pushed,
      [aWireRow({ Tag: '0.9' }), aWireRow({ Tag: '0.8', Uuid: 'uuid-2', InstanceId: 'cri-z9' })],
      'do not tell one repository',
      'console',
    ],
    [
      'where rows of its name are of two repositories',
      pushed,
      [aWireRow({ Tag: '0.9' }), aWireRow({ Tag: '0.8', Uuid: 'uuid-2', RepoId: 'crr-c3' })],
      'do not tell one repository',
      'console',
    ],
    ['where the row lacks an id', pushed, [aWireRow({ RepoId: undefined })], 'do not tell one repository', 'console'],
    [
      'where the row may be of another registry',
      `registry.example.com/team/shop:1.0@${OTHER_DIGEST}`,
      [aWireRow()],
      'do not tell one repository',
      'console',
    ],
    [
      'where nothing narrows the list to its repository',
      `registry.example.com/team/shop/web:1.0@${OTHER_DIGEST}`,
      [aWireRow({ RepoName: 'shop/web', Tag: '0.9', Endpoints: '[{"domains":["registry.example.com"]}]' })],
      'no image of this repository yet',
      'console',
    ],
  ])('is not asked for %s, which is told in words', async (_, text, rows, words, hint) => {
    const { kind, refusal, doings } = await askFor(text, rows)
    expect([kind, refusal?.code, doings]).toEqual(['sync-and-scan', 'REQUEST_REJECTED', []])
    expect(refusal?.message).toContain(words)
    expect(refusal?.hint && formatMessage(refusal.hint)).toContain(hint)
  })

  it.each(['registry.cn-hangzhou.aliyuncs.com', 'crpi-a1b2.cn-hangzhou.personal.cr.aliyuncs.com'])(
    'is not asked for in the personal edition: %s',
    async (host) => {
      for (const rows of [[], [aWireRow({ InstanceId: '' })]]) {
        const { kind, doings } = await askFor(`${host}/team/shop:1.0@${OTHER_DIGEST}`, rows)
        expect([kind, doings]).toEqual([undefined, []])
      }
    },
  )
})
