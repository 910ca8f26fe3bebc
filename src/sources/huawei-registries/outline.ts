import { isSwrHost } from '../huawei/regions.ts'
import { EVERY_FACT, type SourceOutline } from '../source.ts'

export const huaweiRegistriesOutline: SourceOutline = {
  id: 'huawei-registries',
  cloud: 'huawei',
  serves: 'images of SWR, SWR enterprise, Harbor and JFrog, as HSS lists them',
  fallback: 'huawei-swr',
  measures: EVERY_FACT,
  recognises: isSwrHost,
}
