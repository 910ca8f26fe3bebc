import type { ImageReference } from '../../core/image-reference.ts'
import type { Doubt } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { findTogether } from '../huawei/find-together.ts'
import { createProjectSearch } from '../huawei/project-search.ts'
import { enterpriseSwrLabel, isSwrHost } from '../huawei/regions.ts'
import { lookAtRegistry } from '../huawei/registry-look.ts'
import { isOfInstance } from '../huawei/registry-match.ts'
import type { RegistryRow, RowIdentity } from '../huawei/registry-row.ts'
import { batchScan, scanTask } from '../huawei/scan.ts'
import { countingSession } from '../huawei/session.ts'
import type { Source } from '../source.ts'
import { huaweiSwrOutline } from './outline.ts'

const PATH = 'image/swr-repository'

/** HSS ListSwrImageRepository: deprecated in the main regions, the only list of SWR images in some partner regions. */
export const huaweiSwr: Source = {
  ...huaweiSwrOutline,
  async trial(context) {
    const { hssTrial, REGISTRY_CHANGES } = await import('../huawei/probes.ts')
    const query = { image_type: 'private_image' }
    return hssTrial(context, { path: PATH, query, imageTypeOf, changes: REGISTRY_CHANGES })
  },
  watch(reference, context) {
    const { session, requests } = countingSession(context)
    const search = createProjectSearch<readonly RegistryRow[]>(context.enterpriseProjectId, (rows) => rows.length > 0)
    return {
      hosts: session.hosts,
      requests,
      async look() {
        const isOurs = (row: RowIdentity): boolean => isOfInstance(row, reference.registry)
        const types = new Set<string>()
        const { found: rows, ...where } = await search((project) =>
          searchTypes(reference, types, (image_type) => {
            const query = { image_type, enterprise_project_id: project }
            return findTogether({ path: PATH, reference, query, isOurs }, session, context)
          }),
        )
        const asked = [...[...types].map((type) => message('{type}', { type })), ...where.asked]
        const found = { rows, ...where, asked, doubts: unplaced(reference) }
        return lookAtRegistry(reference, found, context, { ...OPTIONS, session })
      },
    }
  },
}

/** The kind of image must be asked for: the first kind that has the image is the one. */
const typesOf = ({ registry }: ImageReference): readonly string[] =>
  enterpriseSwrLabel(registry) === undefined ? ['private_image', 'shared_image'] : ['instance_image']

async function searchTypes(
  reference: ImageReference,
  asked: Set<string>,
  find: (imageType: string) => Promise<readonly RegistryRow[]>,
): Promise<readonly RegistryRow[]> {
  for (const image_type of typesOf(reference)) {
    asked.add(image_type)
    const rows = await find(image_type)
    if (rows.length > 0) return rows.map((row) => ({ ...row, image_type }))
  }
  return []
}

/** The list knows images of SWR alone: those of another host can be its own only by their digest. */
const unplaced = ({ registry, digest }: ImageReference): readonly Doubt[] =>
  isSwrHost(registry) || digest !== undefined
    ? []
    : [
        {
          cause: 'ambiguous',
          why: message('{registry} is no host of SWR, and this list knows images of SWR alone', { registry }),
          hint: message(
            'set `source` to the one that serves this registry, or give the digest that the build reported',
          ),
        },
      ]

const imageTypeOf = (row: RegistryRow): string => row.image_type ?? 'private_image'

/** The older list goes with the older API. */
const OPTIONS = { sourceId: huaweiSwrOutline.id, severityIsStated: false, imageTypeOf, scanApis: [batchScan, scanTask] }
