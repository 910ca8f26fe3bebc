import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'

/** Validators to compile into one module. */
export interface ValidatorModule {
  /** What the schemas are made of: "src/policy/schema.ts and src/rules". */
  readonly origin: string
  /** The module that declares SchemaValidator, relative to the compiled one. */
  readonly types: string
  /** Schemas by the names of their validators. */
  readonly schemas: Readonly<Record<string, object>>
  /** For files that programs write: one complaint is enough, and a large file has many. */
  readonly stopsAtFirst?: true
}

const headerOf = ({ origin }: ValidatorModule): string => `// Generated from ${origin} by scripts/generate.ts.\n`

/** The code of the compiled validators: nothing is compiled at run time. */
export async function validatorCode(module: ValidatorModule): Promise<string> {
  const { schemas } = module
  const names = Object.keys(schemas)
  const ajv = new Ajv({
    allErrors: !module.stopsAtFirst,
    // Policies' mistakes are explained in words of our own.
    messages: module.stopsAtFirst === true,
    strict: true,
    // "At least one of these keys" names keys that an outer schema defines.
    strictRequired: false,
    // What is defined once is checked by one function.
    inlineRefs: false,
    // Lengths are limits against excess: counting UTF-16 units needs no code of ajv at run time. ajv warns of that.
    unicode: false,
    logger: false,
    code: { source: true, esm: true },
    schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, shared(bare(schema))])),
  })
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
  // How such an import's default export is found differs between Node, vite and esbuild, so there must be none.
  const required = /\brequire\("[^"]*"\)/.exec(code)
  if (required)
    throw new Error(`the validator needs ${required[0]}: unique items of a scalar type and no deep enum do not`)
  const { code: readable } = await transform(code, { format: 'esm', charset: 'utf8' })
  return headerOf(module) + readable
}

/** The types of that module. */
export const validatorTypes = (module: ValidatorModule): string =>
  `${headerOf(module)}import type { SchemaValidator } from '${module.types}'\n\n` +
  Object.keys(module.schemas)
    .map((name) => `export declare const ${name}: SchemaValidator\n`)
    .join('')

/** The schema without what only people read. */
const bare = (schema: object): Schema =>
  JSON.parse(JSON.stringify(schema, (key, value) => (isAnnotation(key, value) ? undefined : value)))

/** A property that has the name of an annotation holds a schema, an annotation never does. */
const isAnnotation = (key: string, value: unknown): boolean =>
  ['title', 'description', 'default'].includes(key) && (typeof value !== 'object' || Array.isArray(value))

type Schema = Record<string, unknown>

/** Smaller shapes cost less where they stand than a reference does. */
const WORTH_SHARING = 150

/** The schema with each shape that it repeats moved into `definitions`, so that its check is compiled once. */
function shared(schema: Schema): Schema {
  const times = new Map<string, number>()
  eachPart(schema, (part) => {
    const text = JSON.stringify(part)
    times.set(text, (times.get(text) ?? 0) + 1)
    return part
  })
  const names = new Map<string, string>()
  const definitions: Schema = {}
  const share = (part: Schema): Schema => {
    const text = JSON.stringify(part)
    if ((times.get(text) ?? 0) < 2 || text.length < WORTH_SHARING) return mapParts(part, share)
    const name = names.get(text) ?? `shared${names.size + 1}`
    if (!names.has(text)) {
      names.set(text, name)
      definitions[name] = mapParts(part, share)
    }
    return { $ref: `#/definitions/${name}` }
  }
  const whole = mapParts(schema, share)
  return { ...whole, definitions: { ...(whole.definitions as Schema | undefined), ...definitions } }
}

function eachPart(schema: Schema, visit: (part: Schema) => Schema): void {
  mapParts(schema, (part) => {
    eachPart(part, visit)
    return visit(part)
  })
}

/** The schema with the schemas in it changed; what looks like one elsewhere is a property's name or a value. */
function mapParts(schema: Schema, change: (part: Schema) => Schema): Schema {
  const isSchema = (value: unknown): value is Schema =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  const one = (value: unknown): unknown => (isSchema(value) ? change(value) : value)
  const entries = Object.entries(schema).map(([key, value]) => {
    if (['properties', 'definitions', 'patternProperties'].includes(key) && isSchema(value)) {
      return [key, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, one(part)]))]
    }
    if (['anyOf', 'allOf', 'oneOf'].includes(key) && Array.isArray(value)) return [key, value.map(one)]
    return [key, ['items', 'additionalProperties', 'not', 'if', 'then', 'else'].includes(key) ? one(value) : value]
  })
  return Object.fromEntries(entries)
}
