import * as v from 'valibot'
import { sharedAnswer } from '../source.ts'
import { id, parseWire, text } from '../wire.ts'
import { foldRows } from './listing.ts'
import { enterpriseSwrLabel, sharedSwrRegion } from './regions.ts'
import { hostOf, isOfInstance } from './registry-match.ts'
import type { HssSession } from './session.ts'

/** A row of `GET image/registries` (ListRegistry); other pages call its id registry_id. */
const registryRow = v.object({ id, registry_type: text, registry_name: text, registry_addr: text })
type RegistryListRow = v.InferOutput<typeof registryRow>

/** A registry that HSS reads images from. */
export interface ConnectedRegistry {
  readonly id: string
  /** SwrPrivate, SwrShared, SwrEnterprise, Harbor or Jfrog. */
  readonly type: string | undefined
}

/** The registries that may hold the images of this host, as far as HSS knows them; asked for once in a run. */
export const registriesOf = (
  host: string,
  session: HssSession,
  shared: Map<string, unknown>,
): Promise<readonly ConnectedRegistry[]> =>
  sharedAnswer(shared, `registries of ${host} at ${session.hosts[0]}`, () => listRegistries(host, session))

async function listRegistries(host: string, session: HssSession): Promise<readonly ConnectedRegistry[]> {
  const path = 'image/registries'
  const rows = await foldRows<RegistryListRow[]>(
    session,
    path,
    { registry_type: typesOf(host) },
    {
      start: () => [],
      add: (rows, row) => void rows.push(parseWire(registryRow, row, `GET ${path}`)),
    },
  )
  return rowsOf(host, rows).flatMap(({ id, registry_type }) => (id ? [{ id, type: registry_type ?? undefined }] : []))
}

function typesOf(host: string): string {
  if (sharedSwrRegion(host)) return 'SwrPrivate,SwrShared'
  return enterpriseSwrLabel(host) ? 'SwrEnterprise' : 'Harbor,Jfrog'
}

function rowsOf(host: string, rows: readonly RegistryListRow[]): readonly RegistryListRow[] {
  if (sharedSwrRegion(host)) return rows
  if (enterpriseSwrLabel(host)) return rowsOfInstance(host, rows)
  return rows.filter(({ registry_addr: address }) => !!address && hostOf(address.toLowerCase()) === host)
}

/** The list need not tell which instance a registry is (ListRegistry); where none does, all of the kind may be it. */
function rowsOfInstance(host: string, rows: readonly RegistryListRow[]): readonly RegistryListRow[] {
  const told = rows.filter(({ registry_addr: address, registry_name: name }) =>
    isOfInstance({ instance_url: address?.toLowerCase(), instance_name: name }, host),
  )
  return told.length > 0
    ? told
    : rows.filter(({ registry_addr: address }) => !enterpriseSwrLabel(hostOf(address ?? '') ?? ''))
}
