// What GitHub's code scanning requires of SARIF 2.1.0 ("SARIF support for code scanning"), and no property more than is
// meant to be written. The specification's own schema is not to be had as a package.

const text = { type: 'string', minLength: 1 }
const record = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})
const level = { enum: ['error', 'warning', 'note'] }
const line = { type: 'integer', minimum: 1 }

const rule = record(
  {
    id: { ...text, maxLength: 255 },
    name: { type: 'string', pattern: '^[A-Za-z0-9]{1,255}$' },
    shortDescription: record({ text: { ...text, maxLength: 1024 } }),
    fullDescription: record({ text: { ...text, maxLength: 1024 } }),
    help: record({ text, markdown: text }),
    helpUri: { type: 'string', pattern: '^https://' },
    defaultConfiguration: record({ level }),
    properties: record(
      {
        tags: { type: 'array', items: text, maxItems: 10, uniqueItems: true, contains: { const: 'security' } },
        precision: { enum: ['very-high', 'high', 'medium', 'low'] },
        'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
        'security-severity': { type: 'string', pattern: '^(?:10\\.0|[0-9]\\.[0-9])$', not: { const: '0.0' } },
      },
      ['security-severity'],
    ),
  },
  ['helpUri'],
)

const location = record({
  physicalLocation: record({
    artifactLocation: record({
      uri: { type: 'string', pattern: "^[A-Za-z0-9._~!*'()%-][A-Za-z0-9._~!*'()%/-]*$" },
      uriBaseId: { const: '%SRCROOT%' },
    }),
    region: record({ startLine: line, startColumn: line, endLine: line, endColumn: line }),
  }),
})

const result = record({
  ruleId: text,
  ruleIndex: { type: 'integer', minimum: 0 },
  level,
  message: record({ text: { ...text, pattern: '[.!?。！？]$' } }),
  locations: { type: 'array', items: location, minItems: 1, maxItems: 1 },
  partialFingerprints: record({ primaryLocationLineHash: { type: 'string', pattern: '^[0-9a-f]{32}:1$' } }),
})

const notification = record({
  level: { enum: ['note', 'warning'] },
  descriptor: record({ id: text }),
  message: record({ text }),
})

const run = record({
  tool: record({
    driver: record({ name: text, semanticVersion: text, informationUri: text, rules: { type: 'array', items: rule } }),
  }),
  automationDetails: record({ id: { type: 'string', pattern: '^image-policy-gate/.+/$' } }),
  invocations: {
    type: 'array',
    minItems: 1,
    maxItems: 1,
    items: record({
      executionSuccessful: { const: true },
      toolExecutionNotifications: { type: 'array', items: notification },
    }),
  },
  columnKind: { const: 'utf16CodeUnits' },
  results: { type: 'array', items: result, maxItems: 5000 },
})

export const githubSarifSchema = record({
  $schema: { const: 'https://json.schemastore.org/sarif-2.1.0.json' },
  version: { const: '2.1.0' },
  runs: { type: 'array', items: run, minItems: 1, maxItems: 20 },
})
