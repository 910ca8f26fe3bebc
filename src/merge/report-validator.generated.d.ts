// Generated from src/reporters/report-schema.ts by scripts/generate.ts.
import type { SchemaValidator } from '../policy/schema-error.ts'

export declare const validateReport: SchemaValidator
