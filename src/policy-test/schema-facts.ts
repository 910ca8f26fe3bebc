import { MALICE_LEVELS } from '../core/assessment.ts'
import { SEVERITIES } from '../core/severity.ts'
import { SIZE_PATTERN } from '../core/size.ts'
import { SOURCE_IDS } from '../inputs/table.ts'
import { NOT_BLANK_PATTERN, ONE_WORD_PATTERN } from '../policy/forms.ts'
import { COUNTED_LEVELS, type CountedLevel, SCAN_WORDS } from './document.ts'
import { MOMENT_OR_AGE_PATTERN } from './moment.ts'

const count = (description: string) => ({ type: 'integer', minimum: 0, description })

const time = (what: string) => ({
  type: 'string',
  pattern: MOMENT_OR_AGE_PATTERN,
  description: `${what}: a date, a moment such as 2026-12-31T10:00:00Z, or how long before the case's moment, such as 2h.`,
})

const severity = (description: string) => ({
  anyOf: [
    { enum: SEVERITIES },
    { type: 'array', minItems: 1, maxItems: 2, items: { type: 'string', enum: SEVERITIES } },
  ],
  description,
})

const LEVEL_WORDS: Readonly<Record<CountedLevel, string>> = {
  critical: 'severity critical',
  'high-or-critical': 'severity high or critical, where the source has one word for both',
  high: 'severity high, critical not counted',
  medium: 'severity medium',
  low: 'severity low',
  none: 'no severity: harmless',
  unknown: 'a severity that the source does not tell',
}

const vulnerabilities = {
  type: 'object',
  description: 'How many vulnerabilities the scan counted. Levels that are left out are 0.',
  properties: {
    ...Object.fromEntries(COUNTED_LEVELS.map((level) => [level, count(`Those of ${LEVEL_WORDS[level]}.`)])),
    total: count('All together. What the levels do not account for is of unknown severity.'),
  },
  additionalProperties: false,
}

const maliciousFiles = {
  anyOf: [
    { type: 'integer', minimum: 0 },
    {
      type: 'object',
      properties: {
        total: count('All together.'),
        ...Object.fromEntries(MALICE_LEVELS.map((level) => [level, count(`Those of level ${level} or above.`)])),
      },
      required: ['total'],
      additionalProperties: false,
    },
  ],
  description: 'How many malicious files the scan found; a mapping with total where the source grades them.',
}

const finding = {
  type: 'object',
  description: 'One vulnerability.',
  properties: {
    id: {
      type: 'string',
      pattern: ONE_WORD_PATTERN,
      maxLength: 200,
      description: 'As the source names it, such as CVE-2026-1234.',
    },
    aliases: {
      type: 'array',
      items: { type: 'string', pattern: ONE_WORD_PATTERN },
      description: 'Other names of the same vulnerability.',
    },
    severity: severity('Its severity, or two that the source cannot tell apart. Without it, unknown.'),
    package: { type: 'string', pattern: NOT_BLANK_PATTERN, description: 'The package that has it.' },
    version: { type: 'string', pattern: NOT_BLANK_PATTERN, description: 'The version of the package.' },
    'has-fix': { type: 'boolean', description: 'Whether the source reports a fix. Without it, it does not tell.' },
  },
  required: ['id'],
  additionalProperties: false,
}

/** What a test case can say of its image. What it leaves out is not measured. */
export const factsProperties = {
  image: {
    type: 'string',
    pattern: NOT_BLANK_PATTERN,
    description: 'The image: registry/namespace/repository[:tag][@sha256:…]. A digest is what the build reported.',
  },
  source: { enum: SOURCE_IDS, description: 'The source that answers.' },
  scan: {
    enum: SCAN_WORDS,
    default: 'complete',
    description:
      'How far the scan is. stale: it ended before the push. unclear: in a word that is in no table. absent: the image is not listed. unanswered: the service gave no usable answer.',
  },
  code: { type: 'string', pattern: NOT_BLANK_PATTERN, description: 'The code of a failed or unsupported scan.' },
  ambiguous: {
    type: 'boolean',
    description: 'Whether the rows of the service cannot be told apart. A violation still counts, and nothing passes.',
  },
  scanned: time('When the scan ended'),
  pushed: time('When the image was last pushed'),
  severity: severity('The worst severity, or two that the source cannot tell apart: [high, critical].'),
  vulnerabilities,
  findings: {
    type: 'array',
    items: finding,
    description:
      'The complete list of vulnerabilities by name; a source that lists them gives severity and vulnerabilities too.',
  },
  'malicious-files': maliciousFiles,
  'unsafe-settings': count('How many unsafe settings the scan found.'),
  'sensitive-files': count('How many sensitive files the scan found.'),
  size: { type: 'string', pattern: SIZE_PATTERN, description: 'The size of the image, such as 500MB or 1.5GiB.' },
  created: time('When the image was created'),
}
