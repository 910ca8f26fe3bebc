import { DURATION_PATTERN } from '../core/duration.ts'
import { IMAGE_GLOB_PATTERN } from '../core/glob.ts'
import { SEVERITIES } from '../core/severity.ts'
import { DATE_PATTERN, DIGEST_PATTERN, NOT_BLANK_PATTERN, ONE_WORD_PATTERN } from './forms.ts'

const REQUIRABLE = ['reason', 'owner', 'expires'] as const

/** The schema of a list of waivers for the rules of these ids. */
export const waiversSchema = (ruleIds: readonly string[]) => ({
  type: 'array',
  description: 'Dated acceptances of violations. Every criterion that a waiver states must hold.',
  items: {
    type: 'object',
    description: 'One waiver: for a rule, a finding, or a finding under one rule.',
    properties: {
      rule: { enum: ruleIds, description: 'The rule whose violation is accepted.' },
      finding: {
        type: 'string',
        pattern: ONE_WORD_PATTERN,
        maxLength: 200,
        description: 'The finding that is accepted, such as CVE-2026-1234. It is taken out before limits are counted.',
      },
      image: {
        type: 'string',
        pattern: IMAGE_GLOB_PATTERN,
        description: 'Only for images that this glob over host/namespace/repository, or …:tag, matches.',
      },
      digest: { type: 'string', pattern: DIGEST_PATTERN, description: 'Only for the image of this digest.' },
      reason: {
        type: 'string',
        pattern: NOT_BLANK_PATTERN,
        maxLength: 2000,
        description: 'Why the violation is acceptable. It is shown in every report.',
      },
      owner: {
        type: 'string',
        pattern: NOT_BLANK_PATTERN,
        maxLength: 200,
        description: 'Who answers for the waiver, such as @team-a.',
      },
      expires: {
        type: 'string',
        pattern: DATE_PATTERN,
        description: 'The last day, UTC, on which the waiver applies.',
      },
      'until-fixed': {
        type: 'boolean',
        description: 'Whether the waiver ends as soon as a fix is known. It ends earlier by this, never later.',
      },
    },
    anyOf: [{ required: ['rule'] }, { required: ['finding'] }],
    additionalProperties: false,
  },
})

export const waiverLimitsSchema = {
  type: 'object',
  description: 'What every waiver must keep to.',
  properties: {
    'max-days': {
      type: 'integer',
      minimum: 1,
      description: 'A waiver that ends more than so many days from now is not applied.',
    },
    require: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', enum: REQUIRABLE },
      description: 'Fields that every waiver must have.',
    },
    'warn-before': {
      type: 'string',
      pattern: DURATION_PATTERN,
      default: '14d',
      description: 'How long before its end a waiver is reported as about to lapse.',
    },
    'unknown-max-days': {
      type: 'integer',
      minimum: 0,
      default: 0,
      description:
        'Above 0, a waiver of a rule and a digest that ends within so many days covers an outcome that could not be decided, too. Break-glass: it is shown red.',
    },
  },
  additionalProperties: false,
}

/** The schema of `accept-waivers`. */
export const acceptWaiversSchema = (ruleIds: readonly string[]) => ({
  type: 'object',
  description: 'Waivers that this policy takes from the repository whose image is judged.',
  properties: {
    from: {
      type: 'string',
      pattern: NOT_BLANK_PATTERN,
      description: 'The file of that repository, which holds waivers: alone. Absent means none.',
    },
    rules: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', enum: ruleIds },
      description: 'The rules that such waivers may cover.',
    },
    'max-severity': { enum: SEVERITIES, description: 'The worst severity of a finding that they may cover.' },
    'max-days': { type: 'integer', minimum: 1, description: 'At most so many days from now may they last.' },
  },
  required: ['from', 'rules'],
  additionalProperties: false,
})
