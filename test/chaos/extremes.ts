import { type Answer, jsonAnswer } from '../fake-cloud/message.ts'
import type { NamedRequest } from '../fake-cloud/server.ts'
import type { PolicyName } from './policies.ts'
import { REPOSITORY, TAG } from './subjects/subject.ts'

/** A service that throws as much as it can at the gate. */
export interface Extreme {
  readonly name: string
  readonly source: 'huawei-registries' | 'aliyun'
  readonly policy: PolicyName
  /** How many images are asked about at once; 1 when left out. */
  readonly images?: number
  readonly expected: 0 | 1 | 2
  /** Whether report files list one by one what the service lists. */
  readonly writesAll?: true
  answer(right: Answer, request: NamedRequest): Answer
}

const HSS_LIST = 'GET image/registries/images'
const HSS_VULNERABILITIES = 'GET image/{image_id}/vulnerabilities'
const PAGE = 200
const MIB = 1024 * 1024

const offsetOf = ({ query }: NamedRequest): number => Number(new Map(query).get('offset') ?? 0)

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index)

/** The page of a list of HSS that the request asks for, of so many rows in all. */
function hssPage(request: NamedRequest, total: number, row: (index: number) => string): Answer {
  const from = offsetOf(request)
  const rows = numbers(Math.max(0, Math.min(PAGE, total - from))).map((index) => row(from + index))
  return { ...jsonAnswer(200, {}), body: `{"total_num":${total},"data_list":[${rows.join(',')}]}` }
}

const otherImage = (index: number, extra = ''): string =>
  `{"id":${index},"namespace":"team","image_name":"shop-${index}","image_version":"${TAG}","image_id":"${String(index).padStart(64, 'a')}",` +
  `"image_digest":"sha256:${String(index).padStart(64, '0')}","registry_type":"SwrPrivate","scan_status":"success","vul_num":0,` +
  `"latest_update_time":1700000000000,"latest_scan_time":1700000000000,"severity_level":"Security"${extra}}`

const vulnerability = (index: number): string =>
  `{"vul_id":"CVE-2020-${100_000 + index}","repair_necessity":"not_needed_repair","app_name":"package-${index}",` +
  `"description":"${'what it is about '.repeat(40)}","solution":"upgrade ${index}","url":"https://example.com/${index}"}`

const withBody = (right: Answer, body: string): Answer => ({ ...right, body })

/** Answers the list of images otherwise, and nothing else. */
const onList =
  (answer: (right: Answer, request: NamedRequest) => Answer): Extreme['answer'] =>
  (right, request) =>
    request.action === HSS_LIST ? answer(right, request) : right

const VULNERABILITIES = 20_000

const hss = { source: 'huawei-registries', policy: 'baseline', expected: 2 } as const

export const EXTREMES: readonly Extreme[] = [
  {
    ...hss,
    name: 'a body of 100 MB',
    answer: (right) => ({ ...right, delivery: { paddingBytes: 100_000_000, statedLength: null } }),
  },
  {
    ...hss,
    name: 'a million empty rows in an answer',
    answer: onList((right) =>
      withBody(right, `{"total_num":1000000,"data_list":[${Array(1_000_000).fill('{}').join(',')}]}`),
    ),
  },
  {
    ...hss,
    name: 'an object of three hundred thousand keys',
    answer: onList((right) =>
      withBody(
        right,
        `{${numbers(300_000)
          .map((index) => `"k${index}":0`)
          .join(',')}}`,
      ),
    ),
  },
  { ...hss, name: 'nesting without end', answer: onList((right) => withBody(right, '[{"a":'.repeat(600_000))) },
  {
    ...hss,
    name: 'an error message of 3 MB',
    writesAll: true,
    answer: () => jsonAnswer(400, { error_code: 'Ab '.repeat(500_000), error_msg: 'Ab '.repeat(500_000) }),
  },
  {
    ...hss,
    name: 'fifty thousand rows of other images',
    answer: onList((_, request) => hssPage(request, 50_000, otherImage)),
  },
  {
    ...hss,
    name: 'a hundred thousand rows',
    answer: onList((_, request) => hssPage(request, 100_000, otherImage)),
  },
  {
    ...hss,
    name: 'pages of 4 MB',
    answer: onList((_, request) => {
      const fat = `,"domain_name":"${'x'.repeat((4 * MIB) / PAGE - 600)}"`
      return hssPage(request, 20_000, (index) => otherImage(index, fat))
    }),
  },
  {
    ...hss,
    name: 'twenty thousand vulnerabilities',
    policy: 'names',
    expected: 1,
    answer(right, request) {
      if (request.action === HSS_VULNERABILITIES) return hssPage(request, VULNERABILITIES, vulnerability)
      return withBody(right, right.body.replace(/"vul_num":\d+/, `"vul_num":${VULNERABILITIES}`))
    },
  },
  {
    ...hss,
    name: 'a dozen images, and a filter that is ignored',
    images: 12,
    answer: onList((_, request) => hssPage(request, 3_000, otherImage)),
  },
  {
    name: 'groups of a billion vulnerabilities',
    source: 'aliyun',
    policy: 'names',
    // Their number alone is too much for the policy.
    expected: 1,
    writesAll: true,
    answer(right, { action }) {
      if (action !== 'DescribeImageGroupedVulList') return right
      const group = '{"Name":"fastjson","AsapCount":0,"LaterCount":0,"NntfCount":1000000000}'
      return withBody(right, `{"TotalCount":1,"PageSize":100,"GroupedVulItems":[${group}]}`)
    },
  },
]

/** The references of an extreme: the good image, and others that the service does not have. */
export const referencesOf = (reference: string, images = 1): string =>
  [
    reference,
    ...numbers(images - 1).map((index) => reference.replace(`${REPOSITORY}:`, `${REPOSITORY}-x${index}:`)),
  ].join(',')
