import { formatMessage, type Message, message } from '../core/message.ts'
import { madeOf } from './pieces.ts'

/** A JSON Schema, draft-07. */
export type Schema = Readonly<Record<string, unknown>>

/** Where a file holds something else than its format says. */
export class FormatError extends Error {
  readonly text: Message
  /** Names and indexes, from the top of the file down. */
  readonly path: (string | number)[] = []

  constructor(text: Message) {
    super(formatMessage(text))
    this.text = text
  }
}

/**
 * One kind of value as it stands in a JSON file, told once: what a schema says of it, how it is written, how it is read.
 */
export interface Codec<T> {
  readonly schema: Schema
  /** True where null in the file means that the property is absent. */
  readonly isOptional?: true
  write(value: T): unknown
  /** Takes exactly what fits the schema, and throws FormatError, or GateError INPUT_INVALID, for all else. */
  read(json: unknown): T
}

const asItIs = <T>(schema: Schema, fits: (json: unknown) => boolean, demand: Message): Codec<T> => ({
  schema,
  write: (value) => value,
  read: (json) => {
    if (!fits(json)) throw new FormatError(demand)
    return json as T
  },
})

const isText = (json: unknown): json is string => typeof json === 'string'

export const text = (description: string): Codec<string> =>
  asItIs({ type: 'string', description }, isText, message('must be text'))

/** Text of one form. */
export const textLike = (pattern: RegExp, description: string): Codec<string> =>
  asItIs(
    { type: 'string', pattern: pattern.source, description },
    (json) => isText(json) && pattern.test(json),
    message('must be text like {pattern}', { pattern: pattern.source }),
  )

export const digest = (description: string): Codec<string> => textLike(/^sha256:[0-9a-f]{64}$/, description)

export const whole = (description: string): Codec<number> =>
  asItIs(
    { type: 'integer', minimum: 0, description },
    (json) => Number.isInteger(json) && Number(json) >= 0,
    message('must be a whole number, 0 or more'),
  )

export const flag = (description: string): Codec<boolean> =>
  asItIs(
    { type: 'boolean', description },
    (json) => typeof json === 'boolean',
    message('must be {values}', { values: 'true, false' }),
  )

export const word = <T extends string>(description: string, words: readonly T[]): Codec<T> =>
  asItIs(
    { type: 'string', enum: words, description },
    (json) => words.some((one) => one === json),
    message('must be one of {words}', { words: words.join(', ') }),
  )

export const constant = <T extends string | number | boolean>(description: string, value: T): Codec<T> =>
  asItIs(
    { const: value, description },
    (json) => json === value,
    message('must be {values}', { values: JSON.stringify(value) }),
  )

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
    throw new FormatError(message('"{text}" is no moment', { text: String(json) }))
  },
})

/** Reads what stands under a name or at an index, and says where that is if it does not fit. */
function readAt<T>(step: string | number, codec: Codec<T>, json: unknown): T {
  try {
    return codec.read(json)
  } catch (thrown) {
    if (thrown instanceof FormatError) thrown.path.unshift(step)
    throw thrown
  }
}

export const list = <T>(description: string, item: Codec<T>): Codec<readonly T[]> => ({
  schema: { type: 'array', items: item.schema, description },
  // Made as they are written, so that a long list never stands beside its copy.
  write: (values) => madeOf(values, (value) => item.write(value)),
  read: (json) => {
    if (!Array.isArray(json)) throw new FormatError(message('must be a list'))
    return json.map((value, index) => readAt(index, item, value))
  },
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

type JsonObject = Readonly<Record<string, unknown>>

function asObject(json: unknown): JsonObject {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as JsonObject
  throw new FormatError(message('must be an object'))
}

export type Fields<T> = { readonly [K in keyof T]-?: Codec<T[K]> }

/** Moments are text in a file, so their names lose the unit. */
const nameInFile = (key: string): string => key.replace(/Ms$/, '')

/** An object that has exactly these properties, all of them always. */
export function record<T extends object>(description: string, fields: Fields<T>): Codec<T> {
  const members = Object.entries<Codec<unknown>>(fields as Record<string, Codec<unknown>>).map(
    ([key, codec]) => [key, nameInFile(key), codec] as const,
  )
  const names = new Set(members.map(([, name]) => name))
  return {
    schema: {
      type: 'object',
      description,
      additionalProperties: false,
      required: [...names],
      properties: Object.fromEntries(members.map(([, name, { schema }]) => [name, schema])),
    },
    write: (value) =>
      Object.fromEntries(members.map(([key, name, codec]) => [name, codec.write(value[key as keyof T])])),
    read: (json) => {
      const object = asObject(json)
      const stranger = Object.keys(object).find((name) => !names.has(name))
      if (stranger !== undefined)
        throw new FormatError(message('has a property that is not its own: {name}', { name: stranger }))
      const properties = members.flatMap(([key, name, codec]) => {
        if (!Object.hasOwn(object, name)) throw new FormatError(message('has no property {name}', { name }))
        const value = readAt(name, codec, object[name])
        return codec.isOptional && value === undefined ? [] : [[key, value]]
      })
      return Object.fromEntries(properties) as T
    },
  }
}

/** An object with any such names, and one kind of value. */
export const mapping = <T>(
  description: string,
  name: Codec<string>,
  value: Codec<T>,
): Codec<Readonly<Record<string, T>>> => ({
  schema: { type: 'object', description, propertyNames: name.schema, additionalProperties: value.schema },
  write: (values) => mapValues(values, (one) => value.write(one)),
  read: (json) =>
    Object.fromEntries(Object.entries(asObject(json)).map(([key, one]) => [name.read(key), readAt(key, value, one)])),
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
  const codecOf = (holder: JsonObject): Codec<T> => {
    const codec = byTag.get(holder[tag])
    if (codec) return codec
    throw new FormatError(message('must have {tag}, as one of {words}', { tag, words: [...byTag.keys()].join(', ') }))
  }
  return {
    schema: { description, anyOf: records.map(({ schema }) => schema) },
    write: (value) => codecOf(value as JsonObject).write(value),
    read: (json) => codecOf(asObject(json)).read(json),
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
