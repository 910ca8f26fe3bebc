import { IMAGE_GLOB_PATTERN } from '../core/glob.ts'
import { UNKNOWN_CAUSES } from '../core/measured.ts'
import { formatMessage } from '../core/message.ts'
import type { AnyRule } from '../core/rule.ts'
import { DATE_PATTERN, NOT_BLANK_PATTERN } from './forms.ts'
import { acceptWaiversSchema, waiverLimitsSchema, waiversSchema } from './schema-waivers.ts'

/** A JSON Schema, draft-07: what editors' YAML servers know best. */
export type JsonSchema = Readonly<Record<string, unknown>>

const DRAFT = 'http://json-schema.org/draft-07/schema#'
const MODES = ['enforce', 'warn', 'off'] as const

/** The schema of a policy file, with the options of these rules. */
export function policySchema(rules: readonly AnyRule[]): JsonSchema {
  const ruleIds = rules.map((rule) => rule.id)
  return {
    $schema: DRAFT,
    title: 'Image Policy Gate: policy',
    description: 'What a container image must keep to before it may go on.',
    type: 'object',
    properties: {
      version: { const: 1, description: 'The version of the policy language: 1.' },
      name: {
        type: 'string',
        pattern: NOT_BLANK_PATTERN,
        maxLength: 100,
        description: 'The name that reports show. Without it, the name of the file.',
      },
      extends: {
        type: 'array',
        uniqueItems: true,
        maxItems: 16,
        items: { type: 'string', pattern: NOT_BLANK_PATTERN },
        description:
          'Policies that this one adds to: preset:NAME, or paths relative to this file. A rule named here replaces the whole rule of the same name there; of several, the later counts.',
      },
      scope: scopeSchema,
      rules: {
        type: 'object',
        description: 'The rules, each enforce, warn, off or a mapping with its options.',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: false,
      },
      unknown: unknownSchema,
      'waiver-limits': waiverLimitsSchema,
      waivers: waiversSchema(ruleIds),
      'accept-waivers': acceptWaiversSchema(ruleIds),
      run: runSchema,
    },
    required: ['version'],
    additionalProperties: false,
  }
}

/** The schema of a file that holds waivers alone. */
export const waiversFileSchema = (rules: readonly AnyRule[]): JsonSchema => ({
  $schema: DRAFT,
  title: 'Image Policy Gate: waivers',
  description: 'Waivers that a policy takes through accept-waivers.',
  type: 'object',
  properties: { waivers: waiversSchema(rules.map((rule) => rule.id)) },
  required: ['waivers'],
  additionalProperties: false,
})

/** A rule that can do nothing without options has no short form but `off`. */
function ruleSchema({ summary, options, defaults }: AnyRule): JsonSchema {
  const { properties, required, anyOf } = options
  return {
    description: formatMessage(summary),
    anyOf: [
      { enum: required || anyOf ? ['off'] : MODES },
      {
        type: 'object',
        properties: {
          mode: {
            enum: MODES,
            default: 'enforce',
            description:
              'enforce: a violation fails the verdict. warn: it is reported. off: the rule is not evaluated.',
          },
          waivable: {
            type: 'boolean',
            default: true,
            description: 'Whether waivers may cover it. Where false, it stays false in every policy that extends this.',
          },
          'enforce-from': {
            type: 'string',
            pattern: DATE_PATTERN,
            description: 'The first day, UTC, on which the rule is enforced. Until then it warns.',
          },
          ...Object.fromEntries(
            Object.entries(properties).map(([key, schema]) => [key, withDefault(schema, defaults[key])]),
          ),
        },
        ...(required && { required }),
        ...(anyOf && { anyOf }),
        additionalProperties: false,
      },
    ],
  }
}

const withDefault = (schema: object, value: unknown): object =>
  value === undefined ? schema : { ...schema, default: value }

const scopeSchema = {
  type: 'object',
  description: 'The images that this policy judges. Without it, all.',
  properties: {
    images: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', pattern: IMAGE_GLOB_PATTERN },
      description: 'Globs over host/namespace/repository, or …:tag: * stays within a segment, ** crosses them.',
    },
    outside: {
      enum: ['skip', 'block'],
      default: 'skip',
      description: 'What becomes of an image outside: skip leaves it to other policies, block makes it a violation.',
    },
  },
  required: ['images'],
  additionalProperties: false,
}

const CAUSE_DESCRIPTIONS = {
  missing: 'The service does not list the image.',
  pending: 'The image is not scanned, or its scan has not ended.',
  'failed-scan': 'The scan failed, so it found no facts.',
  stale: 'The scan is older than the push, or of another digest.',
  unsupported: 'The service cannot scan such an image.',
  'not-measured': 'The service left out the fact, or used a word that nobody has mapped.',
  'source-error': 'The service gave no usable answer.',
}

const unknownSchema = {
  type: 'object',
  description: 'What becomes of an outcome that could not be decided, by cause. An ambiguous one always blocks.',
  properties: {
    default: { enum: ['block', 'warn'], description: 'For the causes that are not named. Without it, block.' },
    ...Object.fromEntries(
      UNKNOWN_CAUSES.filter((cause) => cause !== 'ambiguous').map((cause) => [
        cause,
        { enum: ['block', 'warn'], description: CAUSE_DESCRIPTIONS[cause] },
      ]),
    ),
  },
  additionalProperties: false,
}

const runSchema = {
  type: 'object',
  description: 'What the inputs of the run must be; a breach stops the run with exit code 3.',
  properties: {
    mode: { enum: ['enforce'], description: 'The input mode must be enforce.' },
    replay: { enum: ['deny', 'allow'], description: 'Whether an evidence file may be judged instead of a service.' },
    'as-of': { enum: ['now'], description: 'The input as-of must be unset.' },
    'policy-ref': { enum: ['base'], description: 'The input policy-ref must be base.' },
    endpoints: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', pattern: '^\\S+$' },
      description: "Endpoints outside the vendors' domains that the run may use. Empty means none.",
    },
  },
  additionalProperties: false,
}
