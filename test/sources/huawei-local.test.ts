import { describe, expect, it } from 'vitest'
import { formatMessage } from '../../src/core/message.ts'
import { huaweiLocal } from '../../src/sources/huawei-local/index.ts'
import { isNamedLike, lastPart } from '../../src/sources/huawei-local/row.ts'
import { aReference, DIGEST, OTHER_DIGEST } from '../builders.ts'
import { aPage } from './huawei/rows.ts'
import { aContext, type Service } from './some-context.ts'

const NAME = 'swr.cn-north-4.myhuaweicloud.com/team/shop/web:1.0'
const BY_DIGEST = `${NAME}@${DIGEST}`

const aHostRow = (fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  image_name: 'web',
  image_version: '1.0',
  image_digest: DIGEST,
  scan_status: 'success',
  severity_level: 'Security',
  latest_update_time: 1_767_100_000_000,
  latest_scan_time: 1_767_200_000_000,
  vul_num: 0,
  host_name: 'node-1',
  ...fields,
})

async function assess(text: string, ...rows: readonly Record<string, unknown>[]) {
  const { context, asked } = aContext(() => aPage(...rows))
  const assessment = await (await huaweiLocal.watch(aReference(text), context).look()).assess([])
  return { assessment, asked }
}

const causesOf = ({ doubts }: { doubts: readonly { cause: string }[] }) => doubts.map(({ cause }) => cause)

describe('with a digest', () => {
  it('takes rows of that digest, whatever they are called on the host', async () => {
    const { assessment } = await assess(BY_DIGEST, aHostRow(), aHostRow({ image_name: 'other', image_version: '9' }))
    expect(assessment.scans).toHaveLength(1)
    expect(assessment.scans[0]?.label).toBe('host node-1 +1')
    expect([assessment.digest, assessment.doubts]).toEqual([DIGEST, []])
  })

  it.each([OTHER_DIGEST, DIGEST.slice(0, -1), '', null])(
    'takes none of digest %j, and is stale',
    async (image_digest) => {
      const { assessment } = await assess(BY_DIGEST, aHostRow({ image_digest }))
      expect([assessment.scans, causesOf(assessment)]).toEqual([[], ['stale']])
    },
  )

  it('names a few of many other digests, and how many more there are', async () => {
    const rows = Array.from({ length: 8 }, (_, at) => aHostRow({ image_digest: `sha256:${String(at).repeat(64)}` }))
    const { assessment } = await assess(BY_DIGEST, ...rows)
    const text = assessment.doubts.map(({ why }) => formatMessage(why)).join()
    expect(text).toContain(`sha256:${'4'.repeat(64)}, and 3 more, not as ${DIGEST}`)
    expect(text).not.toContain('5'.repeat(64))
  })

  it('is missing where neither digest nor name is there', async () => {
    const { assessment } = await assess(BY_DIGEST, aHostRow({ image_name: 'other', image_digest: OTHER_DIGEST }))
    expect(causesOf(assessment)).toEqual(['missing'])
  })

  it('reads the digest in other spellings', async () => {
    const { assessment } = await assess(
      BY_DIGEST,
      aHostRow({ image_digest: DIGEST.replace('sha256:', '').toUpperCase() }),
    )
    expect(assessment.scans).toHaveLength(1)
  })
})

describe('without a digest', () => {
  it('judges rows of the name, but lets none pass', async () => {
    const { assessment } = await assess(NAME, aHostRow(), aHostRow({ image_digest: OTHER_DIGEST, host_name: 'node-2' }))
    expect(assessment.scans).toHaveLength(2)
    expect(causesOf(assessment)).toEqual(['ambiguous'])
    expect(assessment.digest).toBeUndefined()
  })

  it.each([
    { image_version: '2.0' },
    { image_version: null },
    { image_name: 'Web' },
    { image_name: 'cobweb' },
    { image_name: null },
  ])('passes by %j', async (fields) => {
    const { assessment } = await assess(NAME, aHostRow(fields))
    expect([assessment.scans, causesOf(assessment)]).toEqual([[], ['missing']])
  })
})

describe('rows of several hosts', () => {
  it('are told apart by all but the host', async () => {
    const { assessment } = await assess(
      BY_DIGEST,
      aHostRow(),
      aHostRow({ host_name: 'node-2', scan_status: 'failed', scan_failed_desc: 'docker_offline' }),
      aHostRow({ host_name: 'node-3' }),
    )
    expect(assessment.scans.map(({ label, state }) => [label, state.kind])).toEqual([
      ['host node-1 +1', 'complete'],
      ['host node-2', 'failed'],
    ])
  })

  it.each([
    [{}, 'host node-1'],
    [{ host_name: '', host_id: 'id-1' }, 'host id-1'],
    [{ host_name: null }, 'host unnamed host'],
  ])('are called by name, else by id: %j', async (fields, label) => {
    const { assessment } = await assess(BY_DIGEST, aHostRow(fields))
    expect(assessment.scans[0]?.label).toBe(label)
  })

  it('measure no more than HSS tells', async () => {
    const { assessment } = await assess(BY_DIGEST, aHostRow())
    expect(assessment.scans[0]?.state).toMatchObject({
      facts: {
        severity: { known: true },
        maliciousFiles: { known: false },
        unsafeSettings: { known: false },
        sensitiveFiles: { known: false },
      },
    })
  })
})

it('takes no list in which a row of a host stands twice, in place of another', async () => {
  const twice = aHostRow({ host_id: 'id-1' })
  await expect(assess(BY_DIGEST, twice, twice)).rejects.toMatchObject({ code: 'LIST_INCOMPLETE' })
  await expect(assess(BY_DIGEST, twice, aHostRow({ host_id: 'id-2' }))).resolves.toBeDefined()
})

it('asks by the last part of the name, and by the tag only without a digest', async () => {
  const { asked } = await assess(BY_DIGEST, aHostRow())
  expect(asked[0]?.query).toEqual({ image_name: 'web', limit: '200', offset: '0' })
  const { asked: byName } = await assess(NAME, aHostRow())
  expect(byName[0]?.query).toMatchObject({ image_name: 'web', image_version: '1.0' })
})

it('searches all enterprise projects once, and stays with them where they have it', async () => {
  const service: Service = ({ query }) =>
    query.enterprise_project_id === 'all_granted_eps' ? aPage(aHostRow()) : aPage()
  const { context, asked } = aContext(service)
  const watch = huaweiLocal.watch(aReference(BY_DIGEST), context)
  await watch.look()
  await watch.look()
  expect(asked.map(({ query }) => query.enterprise_project_id)).toEqual([
    undefined,
    'all_granted_eps',
    'all_granted_eps',
  ])
})

it.each([
  ['web', true],
  ['shop/web', true],
  ['team/shop/web', true],
  ['swr.cn-north-4.myhuaweicloud.com/team/shop/web', true],
  ['other.example.com/team/shop/web', false],
  ['other/shop/web', false],
  ['xweb', false],
])('a row called %s may be the image: %s', (image_name, expected) => {
  expect(isNamedLike({ image_name, image_version: '1.0', image_digest: null }, aReference(NAME))).toBe(expected)
})

it('a row of another tag is not the image, unless none was asked for', () => {
  const row = { image_name: 'web', image_version: '2.0', image_digest: null }
  expect(isNamedLike(row, aReference(NAME))).toBe(false)
  const { tag: _, ...untagged } = aReference(NAME)
  expect(isNamedLike(row, { ...untagged, tag: undefined })).toBe(true)
})

it.each([
  ['web', 'web'],
  ['shop/web', 'web'],
  ['team/shop/web', 'web'],
])('the last part of %s is %s', (name, expected) => {
  expect(lastPart(name)).toBe(expected)
})
