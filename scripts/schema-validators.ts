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
    strict: true,
    // "At least one of these keys" names keys that an outer schema defines.
    strictRequired: false,
    // What is defined once is checked by one function.
    inlineRefs: false,
    // Lengths are limits against excess: counting UTF-16 units needs no code of ajv at run time. ajv warns of that.
    unicode: false,
    logger: false,
    code: { source: true, esm: true },
    schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema)])),
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
const bare = (schema: object): object =>
  JSON.parse(JSON.stringify(schema, (key, value) => (isAnnotation(key, value) ? undefined : value)))

/** A property that has the name of an annotation holds a schema, an annotation never does. */
const isAnnotation = (key: string, value: unknown): boolean =>
  ['title', 'description', 'default'].includes(key) && (typeof value !== 'object' || Array.isArray(value))
