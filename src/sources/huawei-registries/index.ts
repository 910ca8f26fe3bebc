import type { Doubt } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { findTogether } from '../huawei/find-together.ts'
import { createProjectSearch } from '../huawei/project-search.ts'
import { enterpriseSwrLabel, sharedSwrRegion } from '../huawei/regions.ts'
import { registriesOf } from '../huawei/registries.ts'
import { lookAtRegistry } from '../huawei/registry-look.ts'
import { isOfInstance, registryTypeOf } from '../huawei/registry-match.ts'
import type { RegistryRow, RowIdentity } from '../huawei/registry-row.ts'
import { batchScan, scanTask } from '../huawei/scan.ts'
import { countingSession, type HssSession } from '../huawei/session.ts'
import type { Source } from '../source.ts'
import { huaweiRegistriesOutline } from './outline.ts'

const PATH = 'image/registries/images'

/** HSS ListRegistryImages: SWR private, shared and enterprise, and Harbor and JFrog registries connected to HSS. */
export const huaweiRegistries: Source = {
  ...huaweiRegistriesOutline,
  async trial(context) {
    const { hssTrial, REGISTRY_CHANGES } = await import('../huawei/probes.ts')
    return hssTrial(context, { path: PATH, imageTypeOf, changes: REGISTRY_CHANGES })
  },
  watch(reference, context) {
    const { session, requests } = countingSession(context)
    const search = createProjectSearch<readonly RegistryRow[]>(context.enterpriseProjectId, (rows) => rows.length > 0)
    return {
      hosts: session.hosts,
      requests,
      async look() {
        const { isOurs, missing } = await registryTest(reference.registry, session, context.shared)
        const { found: rows, ...where } = await search((project) =>
          findTogether({ path: PATH, reference, query: { enterprise_project_id: project }, isOurs }, session, context),
        )
        const found = { rows, ...where, doubts: missing ? [missing] : unplaced(rows), isFinal: missing !== undefined }
        return lookAtRegistry(reference, found, context, { ...OPTIONS, session })
      },
    }
  },
}

/** The words of the details API for the kind of registry. */
const IMAGE_TYPES: Readonly<Record<string, string>> = {
  SwrPrivate: 'private_image',
  SwrShared: 'shared_image',
  SwrEnterprise: 'instance_image',
  Harbor: 'harbor',
  Jfrog: 'jfrog',
}

const imageTypeOf = (row: RegistryRow): string =>
  row.image_type || (IMAGE_TYPES[registryTypeOf(row) ?? ''] ?? 'private_image')

const OPTIONS = {
  sourceId: huaweiRegistriesOutline.id,
  severityIsStated: true,
  imageTypeOf,
  scanApis: [scanTask, batchScan],
}

interface RegistryTest {
  isOurs(row: RowIdentity): boolean
  readonly missing?: Doubt
}

/** Whether a row lies in the registry of that host. A row that does not tell its registry is kept, as a doubt. */
async function registryTest(host: string, session: HssSession, shared: Map<string, unknown>): Promise<RegistryTest> {
  if (sharedSwrRegion(host)) return OF_SHARED_SWR
  if (enterpriseSwrLabel(host)) {
    return { isOurs: (row) => mayBeType(/^SwrEnterprise$/, row) && isOfInstance(row, host) }
  }
  const ids = new Set((await registriesOf(host, session, shared)).map(({ id }) => id))
  if (ids.size > 0) return { isOurs: (row) => ids.has(row.registry_id ?? '') }
  const missing: Doubt = {
    cause: 'missing',
    why: message('no registry that is connected to HSS has the address {registry}', { registry: host }),
    hint: message('connect the registry in the HSS console, or correct `source` and `region`'),
  }
  return { isOurs: () => false, missing }
}

const OF_SHARED_SWR: RegistryTest = { isOurs: (row) => mayBeType(/^Swr(?:Private|Shared)$/, row) }

function mayBeType(types: RegExp, row: RowIdentity): boolean {
  const type = registryTypeOf(row)
  return type === undefined || types.test(type)
}

const unplaced = (rows: readonly RegistryRow[]): readonly Doubt[] =>
  rows.some((row) => registryTypeOf(row) === undefined)
    ? [{ cause: 'ambiguous', why: message('HSS does not tell which registry the listed image lies in') }]
    : []
