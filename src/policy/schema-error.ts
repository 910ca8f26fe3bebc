/** One complaint of a compiled JSON Schema validator, as ajv words it. */
export interface SchemaError {
  readonly keyword: string
  /** The JSON pointer of the value. */
  readonly instancePath: string
  /** `#/…`, the pointer of the keyword in the schema. */
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Says whether data fits; where it does not, `errors` holds every complaint. */
export interface SchemaValidator {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null
}
