// Generated from src/policy/schema.ts and src/rules by scripts/generate.ts.
import type { SchemaValidator } from './schema-error.ts'

export declare const validatePolicy: SchemaValidator
export declare const validateWaivers: SchemaValidator
