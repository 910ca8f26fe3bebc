import { describe, expect, it } from 'vitest'
import { exactly } from '../../../src/core/severity.ts'
import { aliyun } from '../../../src/sources/aliyun/index.ts'
import { aReference, OTHER_DIGEST } from '../../builders.ts'
import { aContext, type Service } from '../some-context.ts'
import { aWireRow } from './rows.ts'

const ENTERPRISE = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/shop:1.0'
const DIGEST = `sha256:${'a'.repeat(64)}`

/** Security Center with these images, and nothing found in any. */
const withRows =
  (...rows: readonly object[]): Service =>
  ({ action }) => {
    if (action === 'DescribeImageInstances') return { PageInfo: { TotalCount: rows.length }, ImageInstanceList: rows }
    if (action === 'DescribeImageSecurityScanCount') return { Data: { ImageCveVulCount: 0, ImageScaVulCount: 0 } }
    return { TotalCount: 0 }
  }

async function look(text: string, service: Service) {
  const { context, asked } = aContext(service, { region: 'cn-hangzhou' })
  return { look: await aliyun.watch(aReference(text), context).look(), asked }
}

async function assess(text: string, ...rows: readonly object[]) {
  const { look: seen } = await look(text, withRows(...rows))
  const { doubts, ...rest } = await seen.assess([{ severityAbove: 'medium', facts: ['severity'] }])
  return { ...rest, causes: doubts.map(({ cause }) => cause) }
}

it('judges the image of the name, with its details', async () => {
  const { scans, causes, digest } = await assess(
    ENTERPRISE,
    aWireRow(),
    aWireRow({ Uuid: 'uuid-2', RepoName: 'shop2' }),
  )
  expect([scans.map(({ label }) => label), causes, digest]).toEqual([['acr cri-a1'], [], DIGEST])
  expect(scans[0]?.state).toMatchObject({
    kind: 'complete',
    facts: { severity: { known: true, value: exactly('none') } },
  })
})

it('narrows the list by filters, of which none is trusted', async () => {
  const criteria = async (text: string) => {
    const { asked } = await look(text, withRows())
    const { Criteria = '[]', LogicalExp } = asked[0]?.query ?? {}
    return [LogicalExp, JSON.parse(Criteria).map(({ name, value }: Record<string, string>) => [name, value])]
  }
  expect(await criteria(ENTERPRISE)).toEqual([
    'AND',
    [
      ['repoNamespace', 'team'],
      ['repoName', 'shop'],
      ['tag', '1.0'],
    ],
  ])
  expect(await criteria(`harbor.example.com/team/shop/web@${DIGEST}`)).toEqual(['AND', [['digest', 'a'.repeat(64)]]])
})

it('asks for no details of a scan that is not complete', async () => {
  const { look: seen, asked } = await look(ENTERPRISE, withRows(aWireRow({ ScaStatus: 'INIT' })))
  const { scans } = await seen.assess([{ severityAbove: 'medium', facts: ['severity'] }])
  expect(scans[0]?.state.kind).toBe('pending')
  expect(asked.map(({ action }) => action)).toEqual(['DescribeImageInstances'])
})

describe('which rows are the image', () => {
  it('is told by the digest where there is one', async () => {
    const other = aWireRow({ Uuid: 'uuid-2', Digest: 'b'.repeat(64), VulCount: 5 })
    const { scans, causes } = await assess(`${ENTERPRISE}@${DIGEST}`, aWireRow(), other)
    expect([scans.map(({ digest }) => digest), causes]).toEqual([[DIGEST], []])
    expect((await assess(`${ENTERPRISE}@${OTHER_DIGEST}`, aWireRow())).causes).toEqual(['stale'])
    expect((await assess(ENTERPRISE, aWireRow(), other)).causes).toEqual(['ambiguous'])
  })

  it('is not told by rows of several instances, or of none that is known', async () => {
    const second = aWireRow({ Uuid: 'uuid-2', InstanceId: 'cri-z9' })
    expect((await assess(ENTERPRISE, aWireRow(), second)).causes).toEqual(['ambiguous'])
    expect((await assess(ENTERPRISE, aWireRow({ RegionId: null }))).causes).toEqual(['ambiguous'])
  })

  it('is read of a row only where the row is ours', async () => {
    const broken = { VulCount: 'many', Uuid: 'uuid-2' }
    expect((await assess(ENTERPRISE, aWireRow(), aWireRow({ ...broken, RepoName: 'shop2' }))).causes).toEqual([])
    await expect(assess(ENTERPRISE, aWireRow(broken))).rejects.toMatchObject({ code: 'ANSWER_INVALID' })
  })
})

describe('an image that is not listed', () => {
  it('is awaited', async () => {
    const { look: seen } = await look(ENTERPRISE, withRows())
    expect(seen.awaiting).toBeDefined()
    expect((await assess(ENTERPRISE)).causes).toEqual(['missing'])
  })

  it.each([
    'registry.cn-hangzhou.aliyuncs.com/team/shop:1.0',
    'crpi-a1b2.cn-hangzhou.personal.cr.aliyuncs.com/team/shop:1.0',
  ])('is not awaited in the personal edition, which is not scanned: %s', async (text) => {
    const { look: seen } = await look(text, withRows())
    expect(seen.awaiting).toBeUndefined()
    expect((await assess(text)).causes).toEqual(['unsupported'])
  })
})

it('is incomplete where two rows of one image contradict each other', async () => {
  await expect(assess(ENTERPRISE, aWireRow(), aWireRow({ VulCount: 9 }))).rejects.toMatchObject({
    code: 'LIST_INCOMPLETE',
  })
})
