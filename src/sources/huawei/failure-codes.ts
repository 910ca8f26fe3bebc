import type { ScanState } from '../../core/assessment.ts'
import { type Message, message } from '../../core/message.ts'

interface Explanation {
  readonly why: Message
  readonly hint: Message
}

const again = message('start the scan again in the HSS console; if it fails again, open a ticket with Huawei Cloud')

/** Every failure code of the three HSS lists, in words, with what to do (SDK: RegistryImagesInfo, ImageLocalInfo). */
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  unknown_error: { why: message('HSS does not know why the scan failed'), hint: again },
  authentication_failed: {
    why: message('HSS could not log in to the registry'),
    hint: message('renew the registry credentials or the SWR authorization in the HSS console, then scan again'),
  },
  download_failed: {
    why: message('HSS could not pull the image'),
    hint: message('check that the image still exists and that HSS may pull it, then scan again'),
  },
  image_over_sized: {
    why: message('the image is larger than HSS scans'),
    hint: message('make the image smaller: fewer and smaller layers, a smaller base image'),
  },
  image_layer_over_sized: {
    why: message('the image has more or larger layers than HSS scans'),
    hint: message('join layers in the Dockerfile, or use a smaller base image'),
  },
  get_detail_info_not_found: {
    why: message('the registry no longer had the image when HSS looked'),
    hint: message('synchronise the image list in the HSS console, or push the image again'),
  },
  schema_v1_not_support: {
    why: message('the image manifest is of schema version 1'),
    hint: message('push it with a current client, which writes schema version 2'),
  },
  access_swr_failed: { why: message('SWR answered HSS with an error'), hint: again },
  swr_authentication_error: {
    why: message('HSS is not authorized to read SWR'),
    hint: message('grant HSS the SWR authorization in the HSS console, then scan again'),
  },
  failed_to_scan_vulnerability: { why: message('the vulnerability scan failed'), hint: again },
  failed_to_scan_file: { why: message('the malicious file scan failed'), hint: again },
  failed_to_scan_software: { why: message('the software scan failed'), hint: again },
  failed_to_check_sensitive_information: { why: message('the sensitive information check failed'), hint: again },
  failed_to_check_baseline: { why: message('the baseline check failed'), hint: again },
  failed_to_check_software_compliance: { why: message('the software compliance check failed'), hint: again },
  failed_to_query_basic_image_information: {
    why: message('HSS could not read the basic image information'),
    hint: again,
  },
  failed_to_check_build_cmd: { why: message('the build command check failed'), hint: again },
  response_timed_out: { why: message('the scan took too long'), hint: again },
  database_error: { why: message('HSS had a database error'), hint: again },
  failed_to_send_the_scan_request: { why: message('HSS could not send the scan request'), hint: again },
  failed_to_match_agent: {
    why: message('no HSS agent of the container edition is online on that host'),
    hint: message('enable the container edition for the host and see that its agent is online'),
  },
  create_container_failed: { why: message('the agent could not create a container of the image'), hint: again },
  get_container_info_failed: { why: message('the agent could not read the container'), hint: again },
  docker_offline: {
    why: message('Docker is not running on that host'),
    hint: message('start Docker on the host, then scan again'),
  },
  get_docker_root_failed: { why: message('the agent did not find the root directory of Docker'), hint: again },
  image_not_exist_or_docker_api_fault: {
    why: message('the host no longer has the image, or its Docker API failed'),
    hint: message('check the image and Docker on the host, then scan again'),
  },
  huge_image: {
    why: message('the image is larger than the agent scans'),
    hint: message('make the image smaller: fewer and smaller layers, a smaller base image'),
  },
  docker_root_in_nfs: {
    why: message('the root directory of Docker lies on a network mount, where the agent does not scan'),
    hint: message('move the root directory of Docker to a local disk'),
  },
}

/** Other spellings of the same code, among them the statuses that are failures themselves. */
const ALIASES: Readonly<Record<string, string>> = {
  image_oversized: 'image_over_sized',
  failed_to_scan: 'unknown_error',
}

/** The state of a failed scan. `codes` are tried in order: the failure code, then the description, then the status. */
export function failedState(codes: readonly (string | null | undefined)[]): ScanState {
  const given = codes.filter((code) => code !== undefined && code !== null && code !== '') as string[]
  const named = given.map((code) => ALIASES[code] ?? code).find((code) => Object.hasOwn(EXPLANATIONS, code))
  const explained = named === undefined ? undefined : EXPLANATIONS[named]
  if (named !== undefined && explained !== undefined) return { kind: 'failed', code: named, ...explained }
  const code = (given[0] ?? 'unknown').slice(0, 100)
  return { kind: 'failed', code, why: message('the scan failed: {code}', { code }), hint: again }
}
