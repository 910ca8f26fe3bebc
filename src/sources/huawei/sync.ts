import { GateError } from '../../core/errors.ts'
import { message } from '../../core/message.ts'
import type { Remedy, SourceContext } from '../source.ts'
import { askByFirstApi } from './first-api.ts'
import { sharedSwrRegion } from './regions.ts'
import { registriesOf } from './registries.ts'
import type { HssSession } from './session.ts'

export interface SyncRequest {
  /** The registry host of the image. */
  readonly registry: string
  readonly session: HssSession
  readonly context: SourceContext
  readonly enterpriseProjectId: string | undefined
}

/** Has HSS read again which images the registries of a host hold. It costs nothing and scans nothing. */
export const syncRemedy = (request: SyncRequest): Remedy => ({
  kind: 'sync',
  what: message('a refresh of its image list'),
  ask: () =>
    askByFirstApi(
      [() => syncRegistries(request), ...(sharedSwrRegion(request.registry) ? [() => syncSwr(request)] : [])],
      message('synchronise the image list in the HSS console'),
    ),
})

/** CreateImageSynchronizeTask, for exactly these registries: all of them would be other people's too. */
async function syncRegistries({ registry, session, context, enterpriseProjectId }: SyncRequest): Promise<void> {
  const registries = await registriesOf(registry, session, context.shared)
  if (registries.length === 0) throw notConnected(registry)
  await session.post(
    'image/image-sync/tasks',
    { enterprise_project_id: enterpriseProjectId },
    {
      sync_all_registries: false,
      registry_info: registries.map(({ id, type }) => ({ registry_id: id, registry_type: type })),
    },
  )
}

/** RunImageSynchronize, deprecated: it knows the two kinds of shared SWR, one at a time. */
async function syncSwr({ session, enterpriseProjectId }: SyncRequest): Promise<void> {
  for (const image_type of ['private_image', 'shared_image']) {
    await session.post('image/synchronize', { enterprise_project_id: enterpriseProjectId }, { image_type })
  }
}

const notConnected = (registry: string): GateError =>
  new GateError(
    'REQUEST_REJECTED',
    message('HSS lists no registry that could hold images of {registry}', { registry }),
    {
      hint: message(
        'authorise HSS to read SWR, or connect the registry, under container installation and configuration in the HSS console',
      ),
    },
  )
