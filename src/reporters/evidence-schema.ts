import { digest, hoisted, type Schema } from './codec.ts'
import { EVIDENCE_KIND, EVIDENCE_VERSION, evidenceFormat } from './evidence-format.ts'
import { messageDefinitions } from './message-format.ts'

const { properties, required, ...ofRecord } = evidenceFormat.schema as {
  readonly properties: Record<string, Schema>
  readonly required: readonly string[]
}

/** The JSON Schema (draft-07) of evidence.json. */
export const evidenceSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Image Policy Gate evidence',
  ...hoisted(
    {
      ...ofRecord,
      required: ['kind', 'version', ...required, 'digest'],
      properties: {
        kind: { const: EVIDENCE_KIND, description: 'What kind of file this is.' },
        version: { const: EVIDENCE_VERSION, description: 'The version of this format.' },
        ...properties,
        digest: digest(
          'sha256 of this file without this property, as canonical JSON (RFC 8785). It detects damage; it is no proof against forgery.',
        ).schema,
      },
    },
    messageDefinitions,
  ),
}
