import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImageAssessment, Needs } from '../../src/core/assessment.ts'
import { GateError } from '../../src/core/errors.ts'
import { sources } from '../../src/sources/index.ts'
import { aReference, DIGEST } from '../builders.ts'
import { aWireRow as anAliyunRow } from './aliyun/rows.ts'
import { anAnswer } from './answers.ts'
import { aWireRow as aHuaweiRow } from './huawei/rows.ts'
import { aContext, type Service } from './some-context.ts'

const REFERENCES = {
  huawei: [
    'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0',
    'team-x1.swr-pro.myhuaweicloud.com/team/shop:1.0',
    'harbor.example.com/team/shop:1.0',
  ],
  aliyun: ['acme-registry.cn-hangzhou.cr.aliyuncs.com/team/shop:1.0', 'harbor.example.com/team/shop:1.0'],
} as const

/** Everything that may be asked for. */
const NEEDS: readonly Needs[] = [
  {
    severityAbove: 'medium',
    countLevels: ['high', 'low'],
    maliceLevel: 'suspicious',
    facts: ['severity', 'vulnerabilities', 'findings', 'maliciousFiles', 'sensitiveFiles'],
  },
]

const judge = async (
  service: Service,
  source: (typeof sources)[number],
  text: string,
): Promise<ImageAssessment | GateError> => {
  const { context } = aContext(service, { region: source.cloud === 'huawei' ? 'cn-north-4' : 'cn-hangzhou' })
  try {
    const look = await (await source.load()).watch(aReference(text), context).look()
    return await look.assess(NEEDS)
  } catch (thrown) {
    if (thrown instanceof GateError) return thrown
    throw thrown
  }
}

/** Nothing in it may pass: no scan is complete, or a doubt is held against the image. */
function expectNoWayToPass(found: ImageAssessment | GateError): void {
  if (found instanceof GateError) return
  const isHeldBack = found.doubts.length > 0 || found.scans.some(({ state }) => state.kind !== 'complete')
  expect(isHeldBack, JSON.stringify(found)).toBe(true)
}

/** Every number known of an image must be one: a count that is NaN is above no limit. */
function expectNumbers(found: ImageAssessment | GateError): void {
  if (found instanceof GateError) return
  JSON.stringify(found, (_key, value) => {
    if (typeof value === 'number') expect(Number.isNaN(value) || value < 0).toBe(false)
    return value
  })
}

const cases = sources.flatMap((source) =>
  REFERENCES[source.cloud].flatMap((text) =>
    [text, `${text}@${DIGEST}`].map((one) => ({ id: source.id, source, text: one })),
  ),
)

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(null, '', '<html>', [], {}, 0, -1),
  fc.integer({ min: 100, max: 599 }).map((status) => anAnswer(status, {})),
)

/** A JSON value with the words of both clouds in it, so that a parser gets past the first field. */
const familiar = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom<unknown>(
      0,
      1,
      '1',
      -1,
      null,
      true,
      '',
      'success',
      'SUCCESS',
      'Security',
      'YES',
      'NO',
      DIGEST,
      'team',
      'shop',
      '1.0',
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(
    fc.constantFrom(
      ...[
        'total_num',
        'data_list',
        'error_code',
        'Success',
        'Code',
        'PageInfo',
        'TotalCount',
        'PageSize',
        'ImageInstanceList',
      ],
      ...[
        'VulRecords',
        'GroupedVulItems',
        'GroupedMaliciousFileResponse',
        'Data',
        'ImageScaVulCount',
        'association_images',
      ],
      ...Object.keys(aHuaweiRow()),
      ...Object.keys(anAliyunRow()),
    ),
    tie('value'),
    { maxKeys: 8 },
  ),
})).object

describe.each(cases)('$id on $text', ({ source, text }) => {
  it('makes an error or an image held back of any answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, familiar), async (body) => {
        expectNoWayToPass(await judge(() => body, source, text))
      }),
      { numRuns: 150 },
    )
  })

  it('makes numbers or an error of any field of a row', async () => {
    const row = source.cloud === 'huawei' ? aHuaweiRow() : anAliyunRow()
    const field = fc.constantFrom(...Object.keys(row))
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom<unknown>('NaN', '-1', '1e9', ' 1', '0x1', -1, 1.5, '9'.repeat(30)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(field, value), { maxLength: 3 }), anything, async (changes, detail) => {
        const changed = { ...row, ...Object.fromEntries(changes) }
        const service: Service = ({ action }) => {
          if (/images$|swr-repository|local-repositories/.test(action)) return { total_num: 1, data_list: [changed] }
          return action === 'DescribeImageInstances'
            ? { PageInfo: { TotalCount: 1 }, ImageInstanceList: [changed] }
            : detail
        }
        expectNumbers(await judge(service, source, text))
      }),
      { numRuns: 150 },
    )
  })
})
