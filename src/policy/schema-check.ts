import { pointerTo } from './positions.ts'
import type { SchemaError } from './schema-error.ts'

/** A JSON Schema, draft-07, of the keywords below alone. */
export type CheckedSchema = Readonly<Record<string, unknown>>

interface Place {
  readonly root: CheckedSchema
  readonly instancePath: string
  readonly schemaPath: string
}

type Complaints = Generator<SchemaError, void>
/** Complains of a value that does not fit what a keyword demands; `schema` is what the keyword stands in. */
type Keyword = (value: unknown, demand: never, place: Place, schema: CheckedSchema) => Complaints

/**
 * Every complaint of a schema about plain data, as ajv would have it; none where the data fits. Whoever needs the first
 * alone takes no more. Interpreted, since compiled schemas are so long that Node reads them for longer than this runs.
 */
export const complaintsOf = (schema: CheckedSchema, data: unknown): Complaints =>
  check(data, schema, { root: schema, instancePath: '', schemaPath: '#' })

function* check(value: unknown, schema: CheckedSchema, place: Place): Complaints {
  for (const [name, demand] of Object.entries(schema)) {
    const keyword = KEYWORDS[name]
    if (keyword === undefined) throw new Error(`the keyword ${name} of a schema is not known`)
    yield* keyword(value, demand as never, { ...place, schemaPath: pointerTo(place.schemaPath, name) }, schema)
  }
}

/** A keyword that has one complaint at most: what is told of it, where the value does not fit. */
const simple = <T>(
  keyword: string,
  fits: (value: unknown, demand: T) => boolean,
  params: (demand: T) => SchemaError['params'],
): Keyword =>
  function* (value, demand: T, { instancePath, schemaPath }) {
    if (!fits(value, demand)) yield { keyword, instancePath, schemaPath, params: params(demand) }
  }

/** A keyword that bounds a number or a length; what has none fits. */
const limit = (
  keyword: string,
  measure: (value: unknown) => number | undefined,
  fits: (measured: number, limit: number) => boolean,
): Keyword =>
  simple<number>(
    keyword,
    (value, demand) => {
      const measured = measure(value)
      return measured === undefined || fits(measured, demand)
    },
    (demand) => ({ limit: demand }),
  )

const lengthOf = (value: unknown): number | undefined => (typeof value === 'string' ? value.length : undefined)
const itemsIn = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined)
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const atLeast = (measured: number, demand: number): boolean => measured >= demand
const atMost = (measured: number, demand: number): boolean => measured <= demand

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const IS_OF_TYPE: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  number: (value) => Number.isFinite(value),
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: isObject,
}

const patterns = new Map<string, RegExp>()
function isLike(text: string, pattern: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u')
  patterns.set(pattern, known)
  return known.test(text)
}

const annotation: Keyword = function* () {}

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $schema: annotation,
  title: annotation,
  description: annotation,
  default: annotation,
  definitions: annotation,

  type: simple<string>(
    'type',
    (value, type) => IS_OF_TYPE[type]?.(value) === true,
    (type) => ({ type }),
  ),
  const: simple<unknown>(
    'const',
    (value, wanted) => value === wanted,
    (allowedValue) => ({ allowedValue }),
  ),
  enum: simple<readonly unknown[]>(
    'enum',
    (value, words) => words.includes(value),
    (allowedValues) => ({ allowedValues }),
  ),
  pattern: simple<string>(
    'pattern',
    (value, pattern) => typeof value !== 'string' || isLike(value, pattern),
    (pattern) => ({ pattern }),
  ),
  minLength: limit('minLength', lengthOf, atLeast),
  maxLength: limit('maxLength', lengthOf, atMost),
  minItems: limit('minItems', itemsIn, atLeast),
  maxItems: limit('maxItems', itemsIn, atMost),
  minimum: limit('minimum', numberOf, atLeast),
  maximum: limit('maximum', numberOf, atMost),

  *required(value, names: readonly string[], { instancePath, schemaPath }) {
    if (!isObject(value)) return
    for (const missingProperty of names) {
      if (!Object.hasOwn(value, missingProperty)) {
        yield { keyword: 'required', instancePath, schemaPath, params: { missingProperty } }
      }
    }
  },

  *properties(value, schemas: Readonly<Record<string, CheckedSchema>>, place) {
    if (!isObject(value)) return
    for (const [name, schema] of Object.entries(schemas)) {
      if (Object.hasOwn(value, name)) yield* check(value[name], schema, inside(place, name, name))
    }
  },

  *additionalProperties(value, demand: CheckedSchema | false, place, { properties = {} }) {
    if (!isObject(value)) return
    const { instancePath, schemaPath } = place
    for (const additionalProperty of Object.keys(value)) {
      if (Object.hasOwn(properties as object, additionalProperty)) continue
      if (demand) {
        yield* check(value[additionalProperty], demand, {
          ...place,
          instancePath: pointerTo(instancePath, additionalProperty),
        })
      } else yield { keyword: 'additionalProperties', instancePath, schemaPath, params: { additionalProperty } }
    }
  },

  *items(value, schema: CheckedSchema, place) {
    if (!Array.isArray(value)) return
    for (const [index, item] of value.entries()) {
      yield* check(item, schema, { ...place, instancePath: pointerTo(place.instancePath, String(index)) })
    }
  },

  *uniqueItems(value, _: true, { instancePath, schemaPath }) {
    if (!Array.isArray(value)) return
    const last = new Map(value.map((item, index) => [item, index] as const))
    // Lists of words alone are asked to be so: other items are complained of for what they are.
    const i = value.findLastIndex((item, index) => typeof item === 'string' && last.get(item) !== index)
    if (i >= 0) yield { keyword: 'uniqueItems', instancePath, schemaPath, params: { i, j: last.get(value[i]) } }
  },

  *anyOf(value, branches: readonly CheckedSchema[], place) {
    const branchPlace = (index: number): Place => ({ ...place, schemaPath: pointerTo(place.schemaPath, String(index)) })
    if (branches.some((branch, index) => check(value, branch, branchPlace(index)).next().done)) return
    for (const [index, branch] of branches.entries()) yield* check(value, branch, branchPlace(index))
    yield { keyword: 'anyOf', instancePath: place.instancePath, schemaPath: place.schemaPath, params: {} }
  },

  *$ref(value, reference: string, place) {
    const name = reference.slice('#/definitions/'.length)
    const schema = (place.root.definitions as Readonly<Record<string, CheckedSchema>>)[name]
    if (schema === undefined) throw new Error(`the schema has no definition ${name}`)
    yield* check(value, schema, { ...place, schemaPath: reference })
  },
}

const inside = ({ root, instancePath, schemaPath }: Place, name: string, inSchema: string): Place => ({
  root,
  instancePath: pointerTo(instancePath, name),
  schemaPath: pointerTo(schemaPath, inSchema),
})
