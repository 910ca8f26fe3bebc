import { formatMessage } from '../core/message.ts'
import type { AnyRule } from '../core/rule.ts'
import { NOT_BLANK_PATTERN } from '../policy/forms.ts'
import type { JsonSchema } from '../policy/schema.ts'
import { MOMENT_PATTERN } from './moment.ts'
import { factsProperties } from './schema-facts.ts'

const VERDICTS = ['pass', 'fail', 'unknown'] as const
const OUTCOMES = ['pass', 'violated', 'unknown', 'waived', 'skipped'] as const

/** The schema of a policy test file (draft-07) over these rules. */
export const policyTestSchema = (rules: readonly AnyRule[]): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Image Policy Gate: policy tests',
  description: 'Images that policies are tried on, with what must come of it. Nothing is asked of any service.',
  type: 'object',
  properties: {
    version: { const: 1, description: 'The version of the test language: 1.' },
    policy: {
      anyOf: [policyName, { type: 'array', minItems: 1, maxItems: 16, uniqueItems: true, items: policyName }],
      description:
        'The policy that is tried: preset:NAME, or a path relative to this file. Of a list, each judges on its own.',
    },
    cases: {
      type: 'array',
      minItems: 1,
      description: 'The images and what must come of them; at least one.',
      items: caseSchema(rules),
    },
  },
  required: ['policy', 'cases'],
  additionalProperties: false,
})

const policyName = { type: 'string', pattern: NOT_BLANK_PATTERN }

const caseSchema = (rules: readonly AnyRule[]) => ({
  type: 'object',
  description: 'One image, and what must come of it.',
  properties: {
    name: {
      type: 'string',
      pattern: NOT_BLANK_PATTERN,
      maxLength: 200,
      description: 'What the case shows, in a sentence.',
    },
    'as-of': {
      type: 'string',
      pattern: MOMENT_PATTERN,
      description:
        'The moment that the case is judged at: 2026-12-31 (00:00 UTC) or 2026-12-31T10:00:00Z. Without it, now; with evidence, the moment of its run.',
    },
    ...factsProperties,
    evidence: {
      type: 'string',
      pattern: NOT_BLANK_PATTERN,
      description:
        'An evidence file of the gate instead of facts, relative to this file. With several images in it, image chooses one.',
    },
    expect: {
      type: 'object',
      description: 'What must come of it.',
      properties: {
        verdict: { enum: VERDICTS, description: 'The verdict on the image.' },
        rules: {
          type: 'object',
          description: 'What must come of single rules. Of several policies, the worst outcome of a rule counts.',
          properties: {
            ...Object.fromEntries(
              rules.map(({ id, summary }) => [id, { enum: OUTCOMES, description: formatMessage(summary) }]),
            ),
            scope: {
              enum: OUTCOMES,
              description: 'violated: the image is outside the scope of a policy with outside: block.',
            },
          },
          additionalProperties: false,
        },
      },
      required: ['verdict'],
      additionalProperties: false,
    },
  },
  required: ['name', 'expect'],
  anyOf: [{ required: ['image'] }, { required: ['evidence'] }],
  additionalProperties: false,
})
