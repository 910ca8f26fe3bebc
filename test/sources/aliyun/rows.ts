import * as v from 'valibot'
import { type ImageRow, imageRow } from '../../../src/sources/aliyun/row.ts'

/** A row of DescribeImageInstances as it comes over the wire: a clean image, scanned after its push. */
export const aWireRow = (fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  Uuid: 'uuid-1',
  RegionId: 'cn-hangzhou',
  InstanceId: 'cri-a1',
  RegistryType: 'acr',
  RepoId: 'crr-b2',
  RepoNamespace: 'team',
  RepoName: 'shop',
  Tag: '1.0',
  Digest: 'a'.repeat(64),
  ImageSize: '1604487690',
  ImageCreate: '1767000000000',
  ImageUpdate: '1767100000000',
  LastScanTime: 1_767_200_000_000,
  VulStatus: 'NO',
  VulCount: 0,
  HcStatus: 'NO',
  HcCount: 0,
  AlarmStatus: 'NO',
  AlarmCount: 0,
  ScaStatus: 'SUCCESS',
  ...fields,
})

export const aRow = (fields: Readonly<Record<string, unknown>> = {}): ImageRow => v.parse(imageRow, aWireRow(fields))
