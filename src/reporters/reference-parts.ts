import { plainLine } from './escape.ts'

/** A reference as reports hold it, without its digest: the name, and `:tag` where it has one. */
export function referenceParts(reference: string): { readonly name: string; readonly tag: string } {
  const named = plainLine(reference).trim().replace(/@.*$/, '') || '?'
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1)
  return colon === -1 ? { name: named, tag: '' } : { name: named.slice(0, colon), tag: named.slice(colon) }
}
