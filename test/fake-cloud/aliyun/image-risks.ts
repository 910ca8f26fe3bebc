import type { AliyunImage } from '../account.ts'
import { slicePage, toPageInfo } from './parameters.ts'
import type { SasCall } from './sas.ts'
import { selectImages } from './select-images.ts'
import { isDealtWith } from './vulnerabilities.ts'

/** DescribeImageSecurityScanCount: the one call that counts cve and sca apart. */
export function describeImageSecurityScanCount(call: SasCall): Record<string, unknown> {
  const { parameters, account } = call
  const uuids = [parameters.text('ImageUuid') ?? [], parameters.repeated('Uuids') ?? []].flat()
  const images =
    uuids.length > 0
      ? account.images.filter((image) => uuids.includes(image.Uuid ?? ''))
      : selectImages(call, { digest: 'ImageDigest', tag: 'ImageTag' })
  // Y and N in upper case here, unlike in DescribeImageVulList.
  const dealed = parameters.text('Dealed') ?? 'A'
  const counts = (dealt: boolean): boolean => dealed === 'A' || dealt === (dealed === 'Y')
  const count = (counter: (image: AliyunImage) => number): number =>
    images.reduce((sum, image) => sum + counter(image), 0)
  const vulnerabilities = (type: string) => (image: AliyunImage) =>
    (image.vulnerabilities ?? []).filter(
      (vulnerability) => (vulnerability.Type ?? 'cve') === type && counts(isDealtWith(vulnerability)),
    ).length
  return {
    Data: {
      ImageCveVulCount: count(vulnerabilities('cve')),
      ImageScaVulCount: count(vulnerabilities('sca')),
      ImageBaselineCount: count((image) => (image.baseline ?? []).filter(({ Status }) => counts(Status === 1)).length),
      ImageMaliciousFileCount: count(
        (image) => (image.maliciousFiles ?? []).filter(({ Status }) => counts((Status ?? 0) !== 0)).length,
      ),
    },
  }
}

/** DescribeImageBaselineCheckResult: the baselines of one image. */
export function describeImageBaselineCheckResult({ parameters, account }: SasCall): Record<string, unknown> {
  const uuid = parameters.required('ImageUuid')
  const levels = parameters.list('RiskLevel')
  const page = parameters.page(20, account.maxPageSize)
  const found = account.images
    .filter((image) => image.Uuid === uuid)
    .flatMap((image) => image.baseline ?? [])
    .filter(({ BaselineNameLevel }) => levels === undefined || levels.includes(BaselineNameLevel ?? ''))
  const rows = slicePage(found, page).map((baseline) => ({ Status: 0, ...baseline }))
  return { PageInfo: toPageInfo(page, found.length, rows.length), BaselineResult: rows }
}

/** DescribeImageSensitiveFileList: the only one that also states success in the body. */
export function describeImageSensitiveFileList({ parameters, account }: SasCall): Record<string, unknown> {
  const uuid = parameters.required('ImageUuid')
  const levels = parameters.list('RiskLevel')
  const page = parameters.page(20, account.maxPageSize)
  const found = account.images
    .filter((image) => image.Uuid === uuid)
    .flatMap((image) => image.sensitiveFiles ?? [])
    .filter(({ RiskLevel }) => levels === undefined || levels.includes(RiskLevel ?? ''))
  const rows = slicePage(found, page).map((file) => ({ Count: 1, Status: 0, UnprocessedNum: 1, ...file }))
  return {
    Success: true,
    Code: '200',
    Message: 'successful',
    HttpStatusCode: 200,
    PageInfo: { ...toPageInfo(page, found.length, rows.length), LastRowKey: '' },
    SensitiveFileList: rows,
  }
}
