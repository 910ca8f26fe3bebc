import { parse } from 'lossless-json'
import { RawJson, toWireJson } from '../../fake-cloud/wire-json.ts'

/** JSON whose numbers keep every digit. */
export type Tree = unknown

export const readTree = (body: string): Tree => parse(body, null, (digits) => new RawJson(digits))

export const writeTree = (tree: Tree): string => toWireJson(tree)

/** A member of an object, or an item of a list. */
export interface Spot {
  readonly holder: Record<string, unknown> | unknown[]
  readonly key: string
}

/** Every place of the tree that holds a value. */
export function spotsIn(tree: Tree): Spot[] {
  if (typeof tree !== 'object' || tree === null || tree instanceof RawJson) return []
  const holder = tree as Spot['holder']
  return Object.entries(holder).flatMap(([key, value]) => [{ holder, key }, ...spotsIn(value)])
}

export const valueAt = ({ holder, key }: Spot): unknown => (holder as Record<string, unknown>)[key]

export function put({ holder, key }: Spot, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}
