import { describe, expect, it } from 'vitest'
import type { ScanState } from '../../../src/core/assessment.ts'
import { failedState } from '../../../src/sources/huawei/failure-codes.ts'

/** scan_failed_code of ListRegistryImages (SDK: RegistryImagesInfo). */
const REGISTRY_CODES = [
  'unknown_error',
  'authentication_failed',
  'download_failed',
  'image_over_sized',
  'get_detail_info_not_found',
  'image_layer_over_sized',
  'schema_v1_not_support',
  'access_swr_failed',
  'swr_authentication_error',
  'failed_to_scan_vulnerability',
  'failed_to_scan_file',
  'failed_to_scan_software',
  'failed_to_check_sensitive_information',
  'failed_to_check_baseline',
  'failed_to_check_software_compliance',
  'failed_to_query_basic_image_information',
  'failed_to_check_build_cmd',
  'response_timed_out',
  'database_error',
  'failed_to_send_the_scan_request',
]

/** scan_failed_desc of ListSwrImageRepository (SDK: PrivateImageRepositoryInfo). */
const SWR_CODES = [
  'unknown_error',
  'authentication_failed',
  'download_failed',
  'image_over_sized',
  'image_oversized',
  'failed_to_scan_vulnerability',
  'failed_to_scan_file',
  'failed_to_scan_software',
  'failed_to_check_sensitive_information',
  'failed_to_check_baseline',
  'failed_to_check_software_compliance',
  'failed_to_query_basic_image_information',
  'response_timed_out',
  'database_error',
  'failed_to_send_the_scan_request',
]

/** scan_failed_desc of ListImageLocal (SDK: ImageLocalInfo). */
const LOCAL_CODES = [
  'unknown_error',
  'failed_to_match_agent',
  'create_container_failed',
  'get_container_info_failed',
  'docker_offline',
  'get_docker_root_failed',
  'image_not_exist_or_docker_api_fault',
  'huge_image',
  'docker_root_in_nfs',
  'response_timed_out',
]

type Failed = Extract<ScanState, { kind: 'failed' }>

const fail = (...codes: (string | null | undefined)[]): Failed => failedState(codes) as Failed

describe('every code of the three lists', () => {
  it.each([...new Set([...REGISTRY_CODES, ...SWR_CODES, ...LOCAL_CODES])])(
    '%s is explained, with what to do',
    (code) => {
      const { kind, why, hint } = fail(code)
      expect(kind).toBe('failed')
      expect(why.template).not.toContain('{code}')
      expect(why.template).not.toContain(code)
      expect(hint?.template.length).toBeGreaterThan(10)
    },
  )

  it('has an explanation of its own', () => {
    const texts = [...new Set([...REGISTRY_CODES, ...LOCAL_CODES])].map((code) => fail(code).why.template)
    const repeated = texts.filter((text, index) => texts.indexOf(text) !== index)
    expect(repeated).toEqual([])
  })
})

describe('failedState', () => {
  it('takes the first code that is known, be it code, description or status', () => {
    expect(fail('download_failed', 'image_over_sized').code).toBe('download_failed')
    expect(fail('a sentence for people', 'image_over_sized').code).toBe('image_over_sized')
    expect(fail(undefined, null, '', 'docker_offline').code).toBe('docker_offline')
  })

  it('knows one code by its other spelling', () => {
    expect(fail('image_oversized').code).toBe('image_over_sized')
  })

  it('shows a code that it does not know, short', () => {
    const { code, why } = fail('brand_new'.repeat(100), 'other')
    expect(code).toHaveLength(100)
    expect(why.values.code).toBe(code)
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('does not mistake %s for a code', (word) => {
    expect(fail(word)).toMatchObject({ kind: 'failed', code: word, why: { values: { code: word } } })
  })

  it('is a failure even without any code', () => {
    expect(fail()).toMatchObject({ kind: 'failed', code: 'unknown' })
    expect(fail(null, '')).toMatchObject({ kind: 'failed', code: 'unknown' })
  })
})
