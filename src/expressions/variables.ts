import type { CompletedScan, ImageAssessment } from '../core/assessment.ts'
import type { Finding } from '../core/finding.ts'
import { imageName } from '../core/image-reference.ts'
import { message } from '../core/message.ts'
import { isAbove, type Severity, type SeverityRange, worseOf } from '../core/severity.ts'
import { countOf, totalOf, type VulnerabilityCounts, worstSeverity } from '../core/vulnerability-counts.ts'
import { given, toExactInt, toInt, told, toMoment, toText } from './facts.ts'
import { MAX_ALIASES, MAX_FINDINGS } from './limits.ts'
import { defineRecord, type Field, type RecordType, type Untold } from './record.ts'
import { SEVERITY_WORDS } from './severity-words.ts'

// The documented assessment: every variable and field that an expression can name. docs/expressions.md says the same
// to people.

/** What an expression is evaluated against. */
export interface Subject {
  readonly image: ImageAssessment
  readonly scan: CompletedScan
  readonly now: number
}

const TIMESTAMP = 'google.protobuf.Timestamp'

const imageRecord = defineRecord<ImageAssessment>('Image', {
  registry: ['string', ({ reference }) => reference.registry],
  namespace: ['string', ({ reference }) => reference.namespace],
  repository: ['string', ({ reference }) => reference.repository],
  name: ['string', ({ reference }) => imageName(reference)],
  tag: ['string', ({ reference }, untold) => given(reference.tag, 'image.tag', untold)],
  digest: ['string', ({ digest, reference }, untold) => given(digest ?? reference.digest, 'image.digest', untold)],
})

const scanRecord = defineRecord<Subject>('Scan', {
  endedAt: [
    TIMESTAMP,
    ({ scan, now }, untold) => toMoment(told(scan.state.endedAtMs, untold), 'scan.endedAt', now, untold),
  ],
  pushedAt: [
    TIMESTAMP,
    ({ scan, now }, untold) => toMoment(told(scan.pushedAtMs, untold), 'scan.pushedAt', now, untold),
  ],
})

const severityRecord = defineRecord<SeverityRange>('SeverityRange', {
  least: ['Severity', ({ least }) => SEVERITY_WORDS.get(least)],
  most: ['Severity', ({ most }) => SEVERITY_WORDS.get(most)],
})

/** The variables that count vulnerabilities of some levels, and those levels. */
export const COUNTED_LEVELS: Readonly<Record<string, readonly Severity[]>> = {
  critical: ['critical'],
  high: ['high'],
  highOrCritical: ['high', 'critical'],
  medium: ['medium'],
  low: ['low'],
}

const countFields = Object.entries(COUNTED_LEVELS).map(([name, levels]): [string, Field<VulnerabilityCounts>] => [
  name,
  ['int', (counts, untold) => toExactInt(countOf(counts, levels), `vulnerabilities.${name}`, untold)],
])

const vulnerabilitiesRecord = defineRecord<VulnerabilityCounts>('Vulnerabilities', {
  total: ['int', (counts, untold) => toExactInt(totalOf(counts), 'vulnerabilities.total', untold)],
  ...Object.fromEntries(countFields),
})

const PART = message('a part of a finding')

const packageRecord = defineRecord<NonNullable<Finding['package']>>('Package', {
  name: ['string', ({ name }, untold) => toText(name, PART, untold)],
  version: ['string', ({ version }, untold) => toText(given(version, 'package.version', untold), PART, untold)],
  path: ['string', ({ path }, untold) => toText(given(path, 'package.path', untold), PART, untold)],
})

const findingRecord = defineRecord<Finding>('Finding', {
  id: ['string', ({ id }, untold) => toText(id, PART, untold)],
  aliases: ['list<string>', aliasesOf],
  severity: ['SeverityRange', ({ severity }, untold) => new severityRecord.ctor(severity, untold)],
  package: [
    'Package',
    (finding, untold) =>
      new packageRecord.ctor(given(finding.package, message('the package of every finding'), untold), untold),
  ],
  hasFix: ['bool', ({ hasFix }, untold) => given(hasFix, message('hasFix of every finding'), untold)],
  title: [
    'string',
    ({ title }, untold) => toText(given(title, message('the title of every finding'), untold), PART, untold),
  ],
})

/** All variables, as the fields of one record. */
export const assessmentRecord = defineRecord<Subject>('Assessment', {
  image: ['Image', ({ image }, untold) => new imageRecord.ctor(image, untold)],
  source: ['string', ({ image }) => image.source],
  region: ['string', ({ image }, untold) => given(image.region, 'region', untold)],
  scan: ['Scan', (subject, untold) => new scanRecord.ctor(subject, untold)],
  severity: ['SeverityRange', (subject, untold) => new severityRecord.ctor(worstOf(subject, untold), untold)],
  vulnerabilities: [
    'Vulnerabilities',
    ({ scan }, untold) => new vulnerabilitiesRecord.ctor(told(scan.state.facts.vulnerabilities, untold), untold),
  ],
  maliciousFiles: [
    'int',
    ({ scan }, untold) => toExactInt(told(scan.state.facts.maliciousFiles, untold).total, 'maliciousFiles', untold),
  ],
  unsafeSettings: [
    'int',
    ({ scan }, untold) => toExactInt(told(scan.state.facts.unsafeSettings, untold), 'unsafeSettings', untold),
  ],
  sensitiveFiles: [
    'int',
    ({ scan }, untold) => toExactInt(told(scan.state.facts.sensitiveFiles, untold), 'sensitiveFiles', untold),
  ],
  sizeBytes: ['int', ({ scan }, untold) => toInt(told(scan.state.facts.sizeBytes, untold), 'sizeBytes', untold)],
  createdAt: [
    TIMESTAMP,
    ({ scan, now }, untold) => toMoment(told(scan.state.facts.bornAtMs, untold).ms, 'createdAt', now, untold),
  ],
  findings: ['list<Finding>', findingsOf],
  now: [TIMESTAMP, ({ now }) => new Date(now)],
})

/** Every record type that a value can have, those of fields first. */
export const RECORD_TYPES = [
  severityRecord,
  packageRecord,
  findingRecord,
  imageRecord,
  scanRecord,
  vulnerabilitiesRecord,
] as readonly RecordType<never>[]

/** Where a level and the counts contradict each other, the worse decides. */
function worstOf({ scan }: Subject, untold: Untold): SeverityRange {
  const { severity, vulnerabilities } = scan.state.facts
  const { least, most } = told(severity, untold)
  const counted = vulnerabilities.known ? worstSeverity(vulnerabilities.value).least : 'none'
  return { least: worseOf(least, counted), most: isAbove(counted, most) ? counted : most }
}

/** All findings, or nothing: what a larger count leaves unlisted could be anything. */
function findingsOf({ scan }: Subject, untold: Untold): readonly object[] {
  const { findings, vulnerabilities } = scan.state.facts
  const list = told(given(findings, message('the list of vulnerabilities'), untold), untold)
  const total = totalOf(told(vulnerabilities, untold))
  if (total.max > list.length) {
    const values = { listed: list.length, total: total.max }
    const why = message('only {listed} of up to {total} vulnerabilities are listed', values)
    return untold({ cause: 'not-measured', why })
  }
  if (list.length > MAX_FINDINGS) {
    const why = message('more than {limit} vulnerabilities are listed', { limit: MAX_FINDINGS })
    return untold({ cause: 'not-measured', why })
  }
  return list.map((finding) => new findingRecord.ctor(finding, untold))
}

function aliasesOf({ aliases }: Finding, untold: Untold): readonly string[] {
  if (aliases.length <= MAX_ALIASES) return aliases.map((alias) => toText(alias, PART, untold))
  const why = message('a finding goes by more than {limit} names', { limit: MAX_ALIASES })
  return untold({ cause: 'not-measured', why })
}
