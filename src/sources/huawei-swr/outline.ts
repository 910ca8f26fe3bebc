import { EVERY_FACT, type SourceOutline } from '../source.ts'

export const huaweiSwrOutline: SourceOutline = {
  id: 'huawei-swr',
  cloud: 'huawei',
  serves: 'images of SWR and SWR enterprise, by the older list of HSS',
  measures: EVERY_FACT,
  // Never picked by host: it is the fallback of huawei-registries, or asked for by name.
  recognises: () => false,
}
