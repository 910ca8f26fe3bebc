// Generated from src/reporters/evidence-format.ts by scripts/generate.ts.
import type { SchemaValidator } from '../policy/schema-error.ts'

export declare const validateEvidence: SchemaValidator
