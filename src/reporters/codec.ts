import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'

/** A JSON Schema, draft-07. */
export type Schema = Readonly<Record<string, unknown>>

/**
 * One kind of value as it stands in a JSON file, told once: what a schema says of it, how it is written, how it is read.
 */
export interface Codec<T> {
  readonly schema: Schema
  /** True where null in the file means that the property is absent. */
  readonly isOptional?: true
  write(value: T): unknown
  /** Of what fits the schema; throws GateError INPUT_INVALID for what no schema can tell. */
  read(json: unknown): T
}

const asItIs = <T>(schema: Schema): Codec<T> => ({ schema, write: (value) => value, read: (json) => json as T })

export const text = (description: string): Codec<string> => asItIs({ type: 'string', description })

export const digest = (description: string): Codec<string> =>
  asItIs({ type: 'string', pattern: '^sha256:[0-9a-f]{64}$', description })

export const whole = (description: string): Codec<number> => asItIs({ type: 'integer', minimum: 0, description })

export const flag = (description: string): Codec<boolean> => asItIs({ type: 'boolean', description })

export const word = <T extends string>(description: string, words: readonly T[]): Codec<T> =>
  asItIs({ type: 'string', enum: words, description })

export const constant = <T extends string | number | boolean>(description: string, value: T): Codec<T> =>
  asItIs({ const: value, description })

/** A moment in epoch milliseconds, written as ISO 8601 in UTC. A number that is no moment is written as null, which no reader takes. */
export const time = (description: string): Codec<number> => ({
  schema: {
    type: 'string',
    pattern: '^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
    description: `${description} ISO 8601, UTC.`,
  },
  write: (ms) => (Number.isNaN(new Date(ms).getTime()) ? null : new Date(ms).toISOString()),
  read: (json) => {
    const ms = Date.parse(String(json))
    // Date.parse takes February 30th for March 2nd.
    if (!Number.isNaN(ms) && new Date(ms).toISOString() === json) return ms
    throw new GateError('INPUT_INVALID', message('"{text}" is no moment', { text: String(json) }))
  },
})

export const list = <T>(description: string, item: Codec<T>): Codec<readonly T[]> => ({
  schema: { type: 'array', items: item.schema, description },
  write: (values) => values.map((value) => item.write(value)),
  read: (json) => (json as readonly unknown[]).map((value) => item.read(value)),
})

/** Undefined is null in the file. */
export const orNull = <T>(codec: Codec<T>): Codec<T | undefined> => ({
  schema: {
    anyOf: [codec.schema, { type: 'null', description: 'Not known, or does not apply.' }],
    description: codec.schema.description,
  },
  write: (value) => (value === undefined ? null : codec.write(value)),
  read: (json) => (json === null ? undefined : codec.read(json)),
})

/** A property that may be absent is null in the file. */
export const optional = <T>(codec: Codec<T>): Codec<T | undefined> => ({ ...orNull(codec), isOptional: true })

export type Fields<T> = { readonly [K in keyof T]-?: Codec<T[K]> }

/** Moments are text in a file, so their names lose the unit. */
const nameInFile = (key: string): string => key.replace(/Ms$/, '')

/** An object that has exactly these properties, all of them always. */
export function record<T extends object>(description: string, fields: Fields<T>): Codec<T> {
  const members = Object.entries<Codec<unknown>>(fields as Record<string, Codec<unknown>>).map(
    ([key, codec]) => [key, nameInFile(key), codec] as const,
  )
  return {
    schema: {
      type: 'object',
      description,
      additionalProperties: false,
      required: members.map(([, name]) => name),
      properties: Object.fromEntries(members.map(([, name, { schema }]) => [name, schema])),
    },
    write: (value) =>
      Object.fromEntries(members.map(([key, name, codec]) => [name, codec.write(value[key as keyof T])])),
    read: (json) =>
      Object.fromEntries(
        members.flatMap(([key, name, codec]) => {
          const value = codec.read((json as Record<string, unknown>)[name])
          return codec.isOptional && value === undefined ? [] : [[key, value]]
        }),
      ) as T,
  }
}

/** An object with any of these names, and one kind of value. */
export const mapping = <T>(
  description: string,
  names: Schema,
  value: Codec<T>,
): Codec<Readonly<Record<string, T>>> => ({
  schema: { type: 'object', description, propertyNames: names, additionalProperties: value.schema },
  write: (values) => mapValues(values, (one) => value.write(one)),
  read: (json) => mapValues(json as Readonly<Record<string, unknown>>, (one) => value.read(one)),
})

const mapValues = <A, B>(values: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, to(value)]))

/** One of several records, told apart by a property that is another constant in each. */
export function oneOf<T extends object>(
  description: string,
  tag: string & keyof T,
  records: readonly Codec<T>[],
): Codec<T> {
  const byTag = new Map(
    records.map((one) => {
      const { properties } = one.schema as {
        readonly properties: Readonly<Record<string, { readonly const?: unknown }>>
      }
      return [properties[tag]?.const, one] as const
    }),
  )
  const codecOf = (holder: object): Codec<T> => byTag.get((holder as Record<string, unknown>)[tag]) as Codec<T>
  return {
    schema: { description, anyOf: records.map(({ schema }) => schema) },
    write: (value) => codecOf(value).write(value),
    read: (json) => codecOf(json as object).read(json),
  }
}

/** The same, described once under a name: see `hoisted`. */
export const named = <T>(title: string, codec: Codec<T>): Codec<T> => ({ ...codec, schema: { ...codec.schema, title } })

/** The schema with all that is named moved into `definitions`, where each stands once. */
export function hoisted(schema: Schema, definitions: Schema): Schema {
  const all: Record<string, unknown> = { ...definitions }
  const hoist = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(hoist)
    if (typeof value !== 'object' || value === null) return value
    const { title, ...rest } = mapValues(value as Schema, hoist)
    if (typeof title !== 'string') return title === undefined ? rest : { ...rest, title }
    all[title] ??= rest
    return { $ref: `#/definitions/${title}`, description: rest.description }
  }
  return { ...(hoist(schema) as Schema), definitions: all }
}

/** The same in a file, another value in the program. */
export const converted = <A, B>(codec: Codec<A>, toFile: (value: B) => A, fromFile: (value: A) => B): Codec<B> => ({
  schema: codec.schema,
  write: (value) => codec.write(toFile(value)),
  read: (json) => fromFile(codec.read(json)),
})
