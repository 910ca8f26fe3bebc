import * as v from 'valibot'
import { parseWire, text } from '../wire.ts'
import { readRows } from './listing.ts'
import { hostOf } from './registry-match.ts'
import type { HssSession } from './session.ts'

const registry = v.object({ id: text, registry_id: text, registry_addr: text })

/** The ids of the Harbor and JFrog registries connected to HSS whose address is this host. */
export async function registryIdsOf(session: HssSession, host: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (const row of await readRows(session, 'image/registries', { registry_type: 'Harbor,Jfrog' })) {
    const one = parseWire(registry, row, 'GET image/registries')
    const id = one.id ?? one.registry_id
    if (id && one.registry_addr && hostOf(one.registry_addr.toLowerCase()) === host) ids.add(id)
  }
  return ids
}
