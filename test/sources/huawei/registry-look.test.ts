import { describe, expect, it } from 'vitest'
import type { Needs } from '../../../src/core/assessment.ts'
import { formatMessage } from '../../../src/core/message.ts'
import { exactly } from '../../../src/core/severity.ts'
import { huaweiRegistries } from '../../../src/sources/huawei-registries/index.ts'
import { huaweiSwr } from '../../../src/sources/huawei-swr/index.ts'
import { aReference, DIGEST, OTHER_DIGEST } from '../../builders.ts'
import { anAnswer } from '../answers.ts'
import { aContext, type Service } from '../some-context.ts'
import { aPage, aWireRow } from './rows.ts'

const SHARED = 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0'
const ENTERPRISE = 'team-a-w5peto.swr-pro.myhuaweicloud.com/team/shop:1.0'
const HARBOR = 'harbor.example.com/team/shop:1.0'

const SEVERITY: Needs = { severityAbove: 'medium', facts: ['severity'] }

/** HSS with one page of rows, nothing in any list of details, and one Harbor registry. */
const withRows =
  (...rows: readonly Record<string, unknown>[]): Service =>
  ({ action }) => {
    if (action === 'GET image/registries') return aPage({ id: 'harbor-1', registry_addr: 'https://harbor.example.com' })
    return action.includes('vulnerabilities') ? aPage() : aPage(...rows)
  }

function watch(service: Service, text: string, source = huaweiRegistries) {
  const { context, asked, actions } = aContext(service)
  return { asked, actions, watched: source.watch(aReference(text), context) }
}

const lookAt = async (service: Service, text: string, source = huaweiRegistries) =>
  watch(service, text, source).watched.look()
const assess = async (service: Service, text: string, source = huaweiRegistries, needs = [SEVERITY]) =>
  (await lookAt(service, text, source)).assess(needs)

describe('waiting', () => {
  it.each<[string, string, Record<string, unknown>[], boolean]>([
    ['shared SWR', SHARED, [aWireRow({ scan_status: 'unscan' })], true],
    ['shared SWR, not listed yet', SHARED, [], true],
    ['SWR enterprise', ENTERPRISE, [aWireRow({ registry_type: 'SwrEnterprise', scan_status: 'unscan' })], false],
    [
      'one row of two of shared SWR',
      'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0',
      [aWireRow({ scan_status: 'unscan' }), aWireRow({ id: 2, registry_type: null, image_type: null })],
      false,
    ],
    ['SWR enterprise, not listed yet', ENTERPRISE, [], false],
    ['Harbor, not listed yet', HARBOR, [], false],
  ])('helps nobody where images are scanned on request only: %s', async (_name, text, rows, expected) => {
    const look = await lookAt(withRows(...rows), text)
    expect(look.awaiting).toBeDefined()
    expect(look.scannedOnRequestOnly).toBe(expected)
  })

  it('is for nothing where the registry is not connected to HSS', async () => {
    expect((await lookAt(withRows(), 'other.example.com/team/shop:1.0')).awaiting).toBeUndefined()
  })

  it('is over where the image is scanned, or never will be', async () => {
    expect((await lookAt(withRows(aWireRow()), SHARED)).awaiting).toBeUndefined()
    expect((await lookAt(withRows(aWireRow({ scan_status: 'failed' })), SHARED)).awaiting).toBeUndefined()
    expect(
      (await lookAt(withRows(aWireRow({ scan_status: 'unscan', scannable: false })), SHARED)).awaiting,
    ).toBeUndefined()
  })
})

describe('platforms of a multi-architecture image', () => {
  const platform = (fields: object = {}) => ({
    image_id: 'image-2',
    image_name: 'shop',
    image_version: '1.0',
    namespace: 'team',
    image_digest: OTHER_DIGEST,
    scan_status: 'success',
    vul_num: 0,
    unsafe_setting_num: 0,
    malicious_file_num: 0,
    ...fields,
  })
  const index = (...association_images: object[]) => aWireRow({ is_multiple_arch: true, association_images })

  it('are judged one by one, with the times of the index', async () => {
    const { scans, doubts, digest } = await assess(withRows(index(platform())), `${SHARED}@${OTHER_DIGEST}`)
    expect(scans.map(({ digest: one, state }) => [one, state.kind])).toEqual([
      [DIGEST, 'complete'],
      [OTHER_DIGEST, 'complete'],
    ])
    expect(scans[1]?.state).toMatchObject({ facts: { severity: { known: true, value: exactly('none') } } })
    expect([doubts, digest]).toEqual([[], OTHER_DIGEST])
  })

  it.each(['unscan', 'failed', 'scanning', 'whatever', null])(
    'keep the image from passing where one is %j',
    async (scan_status) => {
      const { scans } = await assess(withRows(index(platform(), platform({ scan_status, image_digest: null }))), SHARED)
      expect(scans.map(({ state }) => state.kind).filter((kind) => kind === 'complete')).toHaveLength(2)
      expect(scans).toHaveLength(3)
    },
  )

  it('of unknown number keep it from passing', async () => {
    const { doubts } = await assess(withRows(index()), SHARED)
    expect(doubts.map(({ cause }) => cause)).toEqual(['not-measured'])
  })

  it('that HSS counts findings of and does not list are of any severity', async () => {
    const { scans } = await assess(withRows(index(platform({ vul_num: 3 }))), SHARED)
    expect(scans[1]?.state).toMatchObject({ facts: { severity: { known: true, value: { most: 'critical' } } } })
  })
})

describe('rows of other registries', () => {
  it.each<[string, string, object, number]>([
    ['shared SWR takes private images', SHARED, {}, 1],
    ['shared SWR takes shared images', SHARED, { registry_type: 'SwrShared' }, 1],
    ['shared SWR takes no enterprise image', SHARED, { registry_type: 'SwrEnterprise' }, 0],
    ['shared SWR takes no image of Harbor', SHARED, { registry_type: 'Harbor' }, 0],
    ['SWR enterprise takes no private image', ENTERPRISE, {}, 0],
    [
      'SWR enterprise takes no other instance',
      ENTERPRISE,
      { registry_type: 'SwrEnterprise', instance_name: 'team-b' },
      0,
    ],
    ['Harbor takes what carries its id', HARBOR, { registry_type: 'Harbor', registry_id: 'harbor-1' }, 1],
    ['Harbor takes nothing without an id', HARBOR, { registry_type: 'Harbor' }, 0],
    ['Harbor takes nothing of another id', HARBOR, { registry_type: 'Harbor', registry_id: 'harbor-2' }, 0],
  ])('%s', async (_name, text, fields, expected) => {
    const { scans, doubts } = await assess(withRows(aWireRow({ ...fields })), text)
    expect(scans).toHaveLength(expected)
    expect(doubts.map(({ cause }) => cause)).toEqual(expected === 0 ? ['missing'] : [])
  })

  it('that do not tell which registry are judged, but never pass', async () => {
    const { scans, doubts } = await assess(withRows(aWireRow({ registry_type: null, image_type: null })), SHARED)
    expect([scans.length, doubts.map(({ cause }) => cause)]).toEqual([1, ['ambiguous']])
  })

  it('of a host that is not connected are none, and it is said', async () => {
    const { doubts } = await assess(withRows(aWireRow()), 'other.example.com/team/shop:1.0')
    expect(doubts).toMatchObject([{ cause: 'missing', why: { values: { registry: 'other.example.com' } } }])
  })
})

describe('a share that has expired', () => {
  const expired = withRows(aWireRow({ registry_type: 'SwrShared', shared_status: 'expired' }))

  it('keeps a tag from passing, since later pushes are not seen', async () => {
    expect((await assess(expired, SHARED)).doubts.map(({ cause }) => cause)).toEqual(['unsupported'])
  })

  it('does not matter for the digest that was scanned', async () => {
    expect((await assess(expired, `${SHARED}@${DIGEST}`)).doubts).toEqual([])
  })
})

describe('enterprise projects', () => {
  const only =
    (project: string | undefined): Service =>
    ({ query }) =>
      query.enterprise_project_id === project ? aPage(aWireRow()) : aPage()
  const projects = (asked: readonly { query: Readonly<Record<string, string>> }[]) =>
    asked.map(({ query }) => query.enterprise_project_id)

  it('are all asked once, where the default has nothing, and the one that has it from then on', async () => {
    const { watched, asked } = watch(only('all_granted_eps'), SHARED)
    expect((await (await watched.look()).assess([])).asked.map((one) => formatMessage(one))).toEqual([
      'the default enterprise project',
      'enterprise project all_granted_eps',
    ])
    await watched.look()
    expect(projects(asked)).toEqual([undefined, 'all_granted_eps', 'all_granted_eps'])
  })

  it('are not searched again while waiting', async () => {
    const { watched, asked } = watch(only('nowhere'), SHARED)
    await watched.look()
    await watched.look()
    expect(projects(asked)).toEqual([undefined, 'all_granted_eps', undefined])
  })

  it('are not searched where one was given', async () => {
    const { context, asked } = aContext(only('nowhere'), { enterpriseProjectId: 'ep-1' })
    await huaweiRegistries.watch(aReference(SHARED), context).look()
    expect(projects(asked)).toEqual(['ep-1'])
  })

  it.each(['HSS.0013', 'HSS.0001'])('that the caller may not see leave it at the default (%s)', async (error_code) => {
    const service: Service = ({ query }) => (query.enterprise_project_id ? anAnswer(400, { error_code }) : aPage())
    const { doubts, asked } = await assess(service, SHARED)
    expect(doubts.map(({ cause }) => cause)).toEqual(['missing'])
    expect(asked.map((one) => formatMessage(one))).toEqual([
      'the default enterprise project',
      'enterprise project all_granted_eps (refused)',
    ])
  })

  it('that fail otherwise are no answer', async () => {
    const service: Service = ({ query }) => (query.enterprise_project_id ? anAnswer(503, '') : aPage())
    await expect(assess(service, SHARED)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
  })
})

describe('the older list', () => {
  const inType =
    (type: string): Service =>
    ({ action, query }) => {
      if (action.includes('vulnerabilities')) return aPage()
      return query.image_type === type
        ? aPage(aWireRow({ severity_level: undefined, registry_type: undefined }))
        : aPage()
    }
  const typesOf = (asked: readonly { query: Readonly<Record<string, string>> }[]) =>
    asked.map(({ query }) => query.image_type)

  it('is asked for private images, then for shared ones, and stops at the first that has it', async () => {
    const first = watch(inType('private_image'), SHARED, huaweiSwr)
    await first.watched.look()
    expect(typesOf(first.asked)).toEqual(['private_image'])

    const second = watch(inType('shared_image'), SHARED, huaweiSwr)
    const { scans, asked } = await (await second.watched.look()).assess([])
    expect(typesOf(second.asked)).toEqual(['private_image', 'shared_image'])
    expect(scans[0]?.label).toBe('SwrShared')
    expect(asked.slice(0, 2).map((one) => formatMessage(one))).toEqual(['private_image', 'shared_image'])
  })

  it('is asked for instance images of an enterprise host', async () => {
    const { watched, asked } = watch(inType('instance_image'), ENTERPRISE, huaweiSwr)
    const { scans } = await (await watched.look()).assess([])
    expect([typesOf(asked), scans.length]).toEqual([['instance_image'], 1])
  })

  it('knows no image of another host, unless its digest says so', async () => {
    const { doubts } = await assess(inType('private_image'), HARBOR, huaweiSwr)
    expect(doubts.map(({ cause }) => cause)).toEqual(['ambiguous'])
    expect((await assess(inType('private_image'), `${HARBOR}@${DIGEST}`, huaweiSwr)).doubts).toEqual([])
    expect((await assess(inType('private_image'), SHARED, huaweiSwr)).doubts).toEqual([])
  })

  it('states no severity, so that it is counted', async () => {
    const { scans } = await assess(inType('private_image'), SHARED, huaweiSwr)
    expect(scans[0]?.state).toMatchObject({ facts: { severity: { known: true, value: exactly('none') } } })
    const { scans: unasked } = await assess(inType('private_image'), SHARED, huaweiSwr, [])
    expect(unasked[0]?.state).toMatchObject({ facts: { severity: { known: false } } })
  })
})

it.each([1, '9223372036854775807'])('is incomplete where two rows of the id %s contradict each other', async (id) => {
  const contradicting = withRows(aWireRow({ id, vul_num: 9 }), aWireRow({ id }))
  await expect(assess(contradicting, SHARED)).rejects.toMatchObject({ code: 'LIST_INCOMPLETE' })
})

it.each([
  ['a'.repeat(64), 'a'.repeat(64)],
  ['a'.repeat(65), undefined],
])('filters by a tag that every list takes: %s', async (tag, filter) => {
  const { watched, asked } = watch(withRows(), SHARED.replace('1.0', tag))
  await watched.look()
  expect(asked[0]?.query.image_version).toBe(filter)
})

it('asks for a nested repository by namespace and tag alone, since its spelling is not documented', async () => {
  const { watched, asked } = watch(
    withRows(aWireRow({ image_name: 'shop$web' })),
    'swr.cn-north-4.myhuaweicloud.com/team/shop/web:1.0',
  )
  const { scans } = await (await watched.look()).assess([])
  expect(scans).toHaveLength(1)
  expect(asked[0]?.query).toEqual({ namespace: 'team', image_version: '1.0', offset: '0', limit: '200' })
})
