import type { Answer } from '../message.ts'
import type { HssCall } from './hss.ts'
import { answerPage, equals, textMatches } from './query.ts'

/** ListRegistry: the registries connected to HSS; registry_type may list several, with commas. */
export function listRegistries({ query, account }: HssCall): Answer {
  const types = query.text('registry_type')?.split(',')
  const rows = account.registries.filter(
    (registry) =>
      textMatches(registry.registry_name, query.text('registry_name', 128), account.nameFilter) &&
      textMatches(registry.registry_addr, query.text('registry_addr'), account.nameFilter) &&
      equals(registry.id, query.text('registry_id')) &&
      equals(registry.status, query.text('status')) &&
      (types === undefined || types.includes(registry.registry_type ?? '')),
  )
  return answerPage(query, rows, 10)
}
