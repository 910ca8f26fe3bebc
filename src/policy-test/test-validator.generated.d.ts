// Generated from src/policy-test/schema.ts and src/rules by scripts/generate.ts.
import type { SchemaValidator } from '../policy/schema-error.ts'

export declare const validatePolicyTest: SchemaValidator
