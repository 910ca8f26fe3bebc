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
    code: { source: true, esm: true },
    schemas: { policy: bare(policySchema(rules)), waivers: bare(waiversFileSchema(rules)) },
  })
  const code = standalone.default(ajv, { validatePolicy: 'policy', validateWaivers: 'waivers' })
  const { code: readable } = await transform(withImports(code), { format: 'esm', charset: 'utf8' })
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

/** ajv calls `require` for its run-time parts even in ES modules. */
function withImports(code: string): string {
  const imports = new Set<string>()
  const body = code.replace(/require\("ajv\/dist\/runtime\/(\w+)"\)/g, (_, part: string) => {
    imports.add(`import ${part}_module from 'ajv/dist/runtime/${part}.js'`)
    return `${part}_module`
  })
  if (/\brequire\(/.test(body)) throw new Error('the compiled validator requires more than ajv/dist/runtime')
  return [...imports, body].join('\n')
}
