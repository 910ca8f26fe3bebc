import type { Account, AliyunImage, LocalImage, RegistryImage } from '../fake-cloud/account.ts'
import { aLocalImage, anAliyunImage, aRegistryImage, digestOf } from '../fake-cloud/images.ts'
import type { NamedRequest } from '../fake-cloud/server.ts'

/** A service that answers with hostile texts, and what to ask of it. */
export interface World {
  readonly source: string
  readonly region: string
  /** Puts images into the account that have the texts, each in every field that is read of them. */
  fill(account: Account, texts: readonly string[], now: number): void
  /** The images: one whose lists hold all texts, one with a row for each, and those that a request is refused for. */
  references(texts: readonly string[]): readonly string[]
}

/** Images that the service refuses to list, each in the words of one text. */
const gone = (host: string, texts: readonly string[]): readonly string[] =>
  texts.map((_, index) => `${host}/team/gone-${index}:1.0`)

/** Images whose details it refuses. Of every tenth text: the same code reads a refusal, and each takes several requests. */
const refused = (host: string, texts: readonly string[]): readonly string[] =>
  everyTenth(gone(host, texts)).map((reference) => reference.replace('gone', 'refused'))

const everyTenth = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => index % 10 === 0)

/** The text that a request about one of them is refused with; undefined for every other request. */
export function refusalOf({ query, body, action }: NamedRequest, texts: readonly string[]): string | undefined {
  const asked = `${[...query].join(' ')} ${body}`
  const [, kind, index] = /\b(gone|refused)-(\d+)\b/.exec(asked) ?? []
  const isList = LISTS.has(action)
  return kind === undefined || (kind === 'refused' && isList) ? undefined : texts[Number(index)]
}

const LISTS = new Set([
  'GET image/registries/images',
  'GET image/swr-repository',
  'GET image/local-repositories',
  'DescribeImageInstances',
])

const SWR = 'swr.cn-north-4.myhuaweicloud.com'
const HARBOR = 'harbor.example.com'

/** The text, unless no request can hold it: then nothing is asked, and the image is unknown. */
const askable = (text: string): string => (/\p{Cs}|\/|^\.+$/u.test(text) ? 'CVE-2026-1001' : text)

const huaweiLists = (texts: readonly string[]): RegistryImage => ({
  severity_level: 'High',
  vulnerabilities: texts.flatMap((text) => [
    {
      vul_id: askable(text),
      repair_necessity: 'immediate_repair',
      description: text,
      position: text,
      app_name: text,
      app_path: text,
      version: text,
      solution: text,
      url: text,
      cves: [text],
    },
    { vul_id: 'CVE-2026-1000', repair_necessity: text },
  ]),
  malware: texts.map((text) => ({ file_name: text, file_path: text, description: text })),
  sensitive: texts.map((text) => ({ sensitive_info_id: text, severity: text, name: text, file_path: text })),
  baseline: texts.map((text) => ({ check_name: text, severity: text, failed_rule_num: 2 })),
})

/** Rows that differ in what is odd about them; one of the same name each, so that all are shown. */
const huaweiOddities = (text: string): readonly RegistryImage[] => [
  { scan_status: 'failed', scan_failed_code: text, scan_failed_desc: text },
  { scan_status: text },
  { scan_status: 'success', scan_failed_code: text },
  { severity_level: text, shared_status: text },
  { association_images: [{ image_name: askable(text), image_digest: text, scan_status: 'success' }] },
]

const huaweiRegistry = (source: string, oddHost: string, oddPlace: (text: string) => RegistryImage): World => ({
  source,
  region: 'cn-north-4',
  fill({ huawei }, texts, now) {
    const clean = texts.map((_, index) => ({ image_name: `refused-${index}` }))
    const odd = texts.flatMap((text, index) =>
      huaweiOddities(text).map((oddity, row) => ({
        id: 1000 * (index + 1) + row,
        image_name: 'odd',
        image_digest: digestOf(`odd ${index} ${row}`),
        // No id: nothing to ask for details by.
        image_id: '',
        ...oddPlace(text),
        ...oddity,
      })),
    )
    huawei.registries = [{ id: 'reg-harbor', registry_type: 'Harbor', registry_addr: `https://${HARBOR}` }]
    huawei.registryImages = [{ image_name: 'listed', ...huaweiLists(texts) }, ...clean, ...odd].map((image) =>
      aRegistryImage(image, now),
    )
  },
  references: (texts) => [
    `${SWR}/team/listed:1.0`,
    `${oddHost}/team/odd:1.0`,
    ...(source === 'huawei-registries' ? gone(SWR, texts) : everyTenth(gone(SWR, texts))),
    ...refused(SWR, texts),
  ],
})

const localOddities = (text: string): readonly LocalImage[] => [
  { scan_status: 'failed', scan_failed_desc: text, host_name: text },
  { scan_status: text, host_name: text },
  { scan_status: 'unscan', non_scan_reason: text, host_id: text },
  { severity_level: text, host_name: text, vul_num: 3 },
]

const huaweiLocal: World = {
  source: 'huawei-local',
  region: 'cn-north-4',
  fill({ huawei }, texts, now) {
    huawei.localImages = texts.flatMap((text, index) =>
      localOddities(text).map((odd, row) =>
        aLocalImage({ image_name: 'odd', image_digest: digestOf(`local ${index} ${row}`), ...odd }, now),
      ),
    )
  },
  references: (texts) => [`${SWR}/team/odd:1.0`, ...everyTenth(gone(SWR, texts))],
}

const ACR = 'acme-registry.cn-hangzhou.cr.aliyuncs.com'
const HUB = 'hub.example.com'

const aliyunLists = (texts: readonly string[]): AliyunImage => ({
  vulnerabilities: texts.flatMap((text) => [
    {
      Name: text,
      AliasName: text,
      Related: text,
      Necessity: 'asap',
      CanFix: text,
      extraFields: {
        ExtendContentJson: { RpmEntityList: [{ Name: text, FullVersion: text, Path: text, UpdateCmd: text }] },
      },
    },
    { Name: text, AliasName: text, Necessity: 'asap', Type: 'sca' },
  ]),
  maliciousFiles: texts.map((text) => ({
    MaliciousMd5: text,
    MaliciousName: text,
    MaliciousKey: text,
    Level: 'serious',
    FilePath: text,
  })),
  baseline: texts.map((text) => ({
    BaselineNameKey: text,
    BaselineNameAlias: text,
    BaselineNameLevel: text,
    HighRiskItemCount: 1,
  })),
  sensitiveFiles: texts.map((text) => ({
    SensitiveFileKey: text,
    SensitiveFileName: text,
    RiskLevel: text,
    Count: 1,
  })),
})

const aliyunOddities = (text: string): readonly AliyunImage[] => [
  { ScaStatus: text },
  { ScaResult: text },
  { Status: text },
  // Without an id and a digest there is nothing to ask for details by.
  { VulStatus: text, HcStatus: text, AlarmStatus: text, Uuid: '', Digest: '' },
]

const aliyun: World = {
  source: 'aliyun',
  region: 'cn-hangzhou',
  fill(account, texts, now) {
    const odd = texts.flatMap((text, index) =>
      aliyunOddities(text).map((oddity, row) => ({
        RepoName: 'odd',
        Digest: digestOf(`acr ${index} ${row}`),
        // What a row is asked for by, and labelled with.
        RepoId: askable(text),
        ImageId: text,
        InstanceId: askable(text),
        RegistryType: text,
        Endpoints: JSON.stringify([{ domains: [HUB, text] }]),
        ...oddity,
      })),
    )
    const clean = texts.map((_, index) => ({ RepoName: `refused-${index}` }))
    account.aliyun.images = [{ RepoName: 'listed', ...aliyunLists(texts) }, ...clean, ...odd].map((image) =>
      anAliyunImage(image, now),
    )
  },
  references: (texts) => [`${ACR}/team/listed:1.0`, `${HUB}/team/odd:1.0`, ...gone(ACR, texts), ...refused(ACR, texts)],
}

export const WORLDS: readonly World[] = [
  huaweiRegistry('huawei-registries', HARBOR, (text) => ({
    registry_id: 'reg-harbor',
    registry_type: text,
    registry_name: text,
  })),
  huaweiRegistry('huawei-swr', SWR, (text) => ({ extraFields: { registry_type: text } })),
  huaweiLocal,
  aliyun,
]
