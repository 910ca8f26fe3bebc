/** One complaint about data that does not fit a JSON Schema, as ajv has it. */
export interface SchemaError {
  readonly keyword: string
  /** The JSON pointer of the value. */
  readonly instancePath: string
  /** `#/…`, the pointer of the keyword in the schema. */
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
}
