import { type MessageValue, message } from '../core/message.ts'
import { quote } from './excerpt.ts'
import { segmentsOf } from './positions.ts'
import type { JsonSchema } from './schema.ts'

/** The member of data at a JSON pointer; undefined where there is none. */
export const memberAt = (data: unknown, pointer: string): unknown =>
  segmentsOf(pointer).reduce<unknown>(
    (value, key) => (Object.hasOwn(Object(value), key) ? (value as Record<string, unknown>)[key] : undefined),
    data,
  )

/** The schema that holds the keyword at a `#/…` path. */
export function schemaAround(schema: JsonSchema, schemaPath: string): JsonSchema {
  const keyword = schemaPath.slice(1)
  return (memberAt(schema, keyword.slice(0, keyword.lastIndexOf('/'))) ?? {}) as JsonSchema
}

/** A pointer as people write it: "waivers[2].expires"; "the file" for the whole. */
export function pathText(pointer: string): MessageValue {
  const text = segmentsOf(pointer)
    .map((segment) => (/^\d+$/.test(segment) ? `[${segment}]` : `.${quote(segment, 40)}`))
    .join('')
  return text === '' ? message('the file') : text.replace(/^\./, '')
}
