import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'
import type { AnyRule } from '../src/core/rule.ts'
import { policySchema, waiversFileSchema } from '../src/policy/schema.ts'

const HEADER = '// Generated from src/policy/schema.ts and src/rules by scripts/generate.ts.\n'

/** The compiled validators of a policy and of a waivers file: nothing is compiled at run time. */
export async function validatorModule(rules: readonly AnyRule[]): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // "At least one of these keys" names keys that an outer schema defines.
    strictRequired: false,
    // Lengths are limits against excess: counting UTF-16 units needs no code of ajv at run time. ajv warns of that.
    unicode: false,
    logger: false,
    code: { source: true, esm: true },
    schemas: { policy: bare(policySchema(rules)), waivers: bare(waiversFileSchema(rules)) },
  })
  const code = standalone.default(ajv, { validatePolicy: 'policy', validateWaivers: 'waivers' })
  // How such an import's default export is found differs between Node, vite and esbuild, so there must be none.
  const required = /\brequire\("[^"]*"\)/.exec(code)
  if (required)
    throw new Error(`the validator needs ${required[0]}: unique items of a scalar type and no deep enum do not`)
  const { code: readable } = await transform(code, { format: 'esm', charset: 'utf8' })
  return HEADER + readable
}

/** The types of that module. */
export const validatorTypes = (): string =>
  `${HEADER}import type { SchemaValidator } from './schema-error.ts'\n\n` +
  'export declare const validatePolicy: SchemaValidator\nexport declare const validateWaivers: SchemaValidator\n'

/** The schema without what only people read. */
const bare = (schema: object): object =>
  JSON.parse(JSON.stringify(schema, (key, value) => (isAnnotation(key, value) ? undefined : value)))

/** A property that has the name of an annotation holds a schema, an annotation never does. */
const isAnnotation = (key: string, value: unknown): boolean =>
  ['title', 'description', 'default'].includes(key) && (typeof value !== 'object' || Array.isArray(value))
