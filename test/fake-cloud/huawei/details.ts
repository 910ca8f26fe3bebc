import type { HuaweiFindings, RegistryImage, Sparse } from '../account.ts'
import type { Answer } from '../message.ts'
import { badParameter } from './errors.ts'
import type { HssCall } from './hss.ts'
import { answerPage, equals, textMatches } from './query.ts'
import { pick, visibleRecords } from './rows.ts'

const IMAGE_TYPES = ['private_image', 'shared_image', 'instance_image', 'cicd', 'harbor', 'jfrog']
const BASELINE_IMAGE_TYPES = ['private_image', 'shared_image', 'local_image', 'instance_image', 'registry', 'local']
const VULNERABILITY_FIELDS = [
  'vul_id',
  'repair_necessity',
  'description',
  'position',
  'app_name',
  'app_path',
  'version',
  'solution',
  'url',
]

type Detailed = Sparse<HuaweiFindings> &
  Pick<RegistryImage, 'image_id' | 'image_type' | 'namespace' | 'image_name' | 'image_version'>

/** ListImageVulnerabilities: the image is named by id and by type, namespace, name and tag together. */
export function listImageVulnerabilities(call: HssCall): Answer {
  const { query } = call
  const rows = findNamedImage(call)
    .flatMap((image) => image.vulnerabilities ?? [])
    .filter(
      (finding) =>
        equals(finding.repair_necessity, query.text('repair_necessity')) &&
        textMatches(finding.vul_id, query.text('vul_id'), 'partial') &&
        textMatches(finding.app_name, query.text('app_name'), 'partial') &&
        equals(finding.type ?? 'linux_vul', query.text('type')) &&
        equals(finding.handleStatus ?? 'unhandled', query.text('handle_status')),
    )
  return answerPage(
    query,
    rows.map((finding) => pick(finding, VULNERABILITY_FIELDS)),
    10,
  )
}

/** ListVulnerabilityCve: the CVEs that a vulnerability of any image stands for. */
export function listVulnerabilityCves({ query, vulnerabilityId, account }: HssCall): Answer {
  const findings = account.registryImages.flatMap((image) => image.vulnerabilities ?? [])
  const found = findings.find((finding) => finding.vul_id === vulnerabilityId)
  const cves = found?.cves ?? [vulnerabilityId].filter((id) => found && id.startsWith('CVE-'))
  return answerPage(
    query,
    cves.map((cve_id) => ({ cve_id, cvss_score: 7.5, publish_time: 1_600_000_000_000, description: '' })),
    10,
  )
}

/** ListImageMalwares: no severity in it. */
export function listImageMalwares(call: HssCall): Answer {
  const { query } = call
  const rows = findNamedImage(call)
    .flatMap((image) => image.malware ?? [])
    .filter((finding) => textMatches(finding.file_name, query.text('file_name'), 'partial'))
  return answerPage(query, rows, 10)
}

/** ListImageSensitive: names the tag image_version where its siblings say tag_name. */
export function listImageSensitive(call: HssCall): Answer {
  const { query, imageId } = call
  const imageType = requireType(call, IMAGE_TYPES)
  const rows = detailedImages(call)
    .filter(
      (image) =>
        image.image_id === imageId &&
        image.image_type === imageType &&
        equals(image.namespace, query.text('namespace')) &&
        equals(image.image_name, query.text('image_name')) &&
        equals(image.image_version, query.text('image_version')),
    )
    .flatMap((image) => image.sensitive ?? [])
    .filter(
      (finding) =>
        equals(finding.severity, query.text('severity')) &&
        equals(finding.handle_status ?? 'unhandled', query.text('handle_status')) &&
        textMatches(finding.file_path, query.text('file_path'), 'partial'),
    )
  return answerPage(query, rows, 10)
}

/** ListImageRiskConfigs: image_name is partial here, and image_id overrides name and version. */
export function listImageRiskConfigs(call: HssCall): Answer {
  const { query } = call
  const imageType = requireType(call, BASELINE_IMAGE_TYPES)
  const imageId = query.text('image_id')
  const rows = detailedImages(call)
    .filter((image) => {
      if (imageType !== 'registry' && image.image_type !== imageType) return false
      if (imageId !== undefined) return image.image_id === imageId
      return (
        equals(image.namespace, query.text('namespace')) &&
        textMatches(image.image_name, query.text('image_name'), 'partial') &&
        equals(image.image_version, query.text('image_version'))
      )
    })
    .flatMap((image) => image.baseline ?? [])
    .filter(
      (finding) =>
        equals(finding.severity, query.text('severity')) &&
        equals(finding.standard, query.text('standard')) &&
        textMatches(finding.check_name, query.text('check_name'), 'partial'),
    )
  return answerPage(query, rows, 10)
}

function findNamedImage(call: HssCall): Detailed[] {
  const { query, imageId } = call
  const imageType = requireType(call, IMAGE_TYPES)
  const namespace = query.required('namespace')
  const name = query.required('image_name')
  const tag = query.required('tag_name')
  return detailedImages(call).filter(
    (image) =>
      image.image_id === imageId &&
      image.image_type === imageType &&
      image.namespace === namespace &&
      image.image_name === name &&
      image.image_version === tag,
  )
}

function requireType({ query }: HssCall, types: readonly string[]): string {
  const imageType = query.required('image_type')
  if (!types.includes(imageType)) throw badParameter('image_type')
  return imageType
}

// The members of a multi-architecture image have ids, and so findings, of their own.
function detailedImages({ query, project, caller, account }: HssCall): Detailed[] {
  return visibleRecords(account.registryImages, query, project, caller).flatMap((image) => [
    image,
    ...(image.association_images ?? []).map((member) => ({ ...pickIdentity(image), ...member })),
  ])
}

function pickIdentity(image: RegistryImage): Detailed {
  return {
    image_type: image.image_type,
    namespace: image.namespace,
    image_name: image.image_name,
    image_version: image.image_version,
  }
}
