import type { Facts, ImageScan, MaliciousFileCounts, ScanState } from '../core/assessment.ts'
import type { Count } from '../core/count.ts'
import type { Measured } from '../core/measured.ts'
import { formatMessage, type Message } from '../core/message.ts'
import type { Position, Waiver } from '../core/policy.ts'
import type { ImageReport, PolicyReport, Report, RuleOutcome, WaivedFinding } from '../core/report.ts'
import type { VulnerabilityCounts } from '../core/vulnerability-counts.ts'
import { madeOf } from './pieces.ts'
import { printablePieces } from './printable-json.ts'

/**
 * The report for programs, as report-schema.ts describes it: field names are stable, what is not known is null,
 * messages are English. Its text, in pieces, is inert where someone prints it to a job's log.
 */
export const reportAsPieces = (report: Report): Iterable<string> =>
  printablePieces({
    ...toReportDocument({ ...report, images: [] }),
    images: madeOf(report.images, (image) => ({
      ...toImage({ ...image, waivedFindings: [] }),
      waivedFindings: madeOf(image.waivedFindings, toWaivedFinding),
    })),
  })

/** The same as one text. */
export const reportAsJson = (report: Report): string => [...reportAsPieces(report)].join('')

/** What report.json holds. */
export type ReportDocument = ReturnType<typeof toReportDocument>

const toReportDocument = (report: Report) => ({
  version: report.version,
  tool: { name: report.tool.name, version: report.tool.version },
  verdict: report.verdict,
  mode: report.mode,
  asOf: toIso(report.asOfMs),
  startedAt: toIso(report.startedAtMs),
  endedAt: toIso(report.endedAtMs),
  counts: { ...report.counts },
  shard: report.shard ? { ...report.shard } : null,
  marks: report.marks.map(({ kind, text }) => ({ kind, message: formatMessage(text) })),
  hosts: [...report.hosts],
  policies: report.policies.map(toPolicy),
  images: report.images.map(toImage),
})

const toImage = (image: ImageReport) => ({
  reference: image.reference,
  digest: image.digest ?? null,
  source: image.source,
  region: image.region ?? null,
  verdict: image.verdict,
  asked: image.asked.map((one) => formatMessage(one)),
  consoleUrl: image.consoleUrl ?? null,
  scans: image.scans.map(toScan),
  rules: image.rules.map(toRule),
  waivedFindings: image.waivedFindings.map(toWaivedFinding),
})

const toPolicy = ({ name, origin, warnings }: PolicyReport) => ({
  name,
  origin: { kind: origin.kind, text: origin.text, digest: origin.digest, commit: origin.commit ?? null },
  warnings: warnings.map((warning) => ({
    message: formatMessage(warning.message),
    position: toPosition(warning.position),
  })),
})

const toRule = (rule: RuleOutcome) => ({
  id: rule.id,
  policy: rule.policy,
  mode: rule.mode,
  outcome: rule.outcome,
  cause: rule.cause ?? null,
  message: formatMessage(rule.message),
  hint: textOrNull(rule.hint),
  letThrough: rule.letThrough,
  position: toPosition(rule.position),
  waiverStanza: rule.waiverStanza ?? null,
  waivedBy: (rule.waivedBy ?? []).map(toWaiver),
})

const toWaivedFinding = ({ policy, id, severity, waivedBy }: WaivedFinding) => ({
  policy,
  id,
  severity: { ...severity },
  waivedBy: waivedBy.map(toWaiver),
})

const toWaiver = (waiver: Waiver) => ({
  rule: waiver.rule ?? null,
  finding: waiver.finding ?? null,
  image: waiver.image ?? null,
  digest: waiver.digest ?? null,
  reason: waiver.reason ?? null,
  owner: waiver.owner ?? null,
  expires: waiver.expiresMs === undefined ? null : toIso(waiver.expiresMs),
  untilFixed: waiver.untilFixed,
  position: toPosition(waiver.position),
})

const toPosition = ({ file, line, column }: Position) => ({ file, line, column })

const toScan = ({ label, digest, pushedAtMs, state }: ImageScan) => ({
  label,
  digest: digest ?? null,
  pushedAt: pushedAtMs.known ? toIso(pushedAtMs.value) : null,
  state: state.kind,
  scannedAt: endOf(state),
  code: 'code' in state ? state.code : null,
  why: 'why' in state ? formatMessage(state.why) : null,
  hint: 'hint' in state ? textOrNull(state.hint) : null,
  facts: state.kind === 'complete' ? toFacts(state.facts) : null,
})

function endOf(state: ScanState): string | null {
  if (state.kind === 'stale') return toIso(state.endedAtMs)
  return state.kind === 'complete' && state.endedAtMs.known ? toIso(state.endedAtMs.value) : null
}

const toFacts = (facts: Facts) => ({
  severity: toFact(facts.severity, (range) => ({ ...range })),
  vulnerabilities: toFact(facts.vulnerabilities, toVulnerabilities),
  maliciousFiles: toFact(facts.maliciousFiles, toMaliciousFiles),
  unsafeSettings: toFact(facts.unsafeSettings, toCount),
  sensitiveFiles: toFact(facts.sensitiveFiles, toCount),
  sizeBytes: toFact(facts.sizeBytes, (bytes) => bytes),
  bornAt: toFact(facts.bornAtMs, ({ ms, event }) => ({ at: toIso(ms), event })),
})

const toFact = <T, V>(fact: Measured<T>, toValue: (value: T) => V) =>
  fact.known
    ? { known: true, value: toValue(fact.value), from: fact.from, cause: null, why: null }
    : { known: false, value: null, from: null, cause: fact.cause, why: formatMessage(fact.why) }

/** JSON has no infinity: null where there is no upper bound. */
const toCount = ({ min, max }: Count) => ({ min, max: Number.isFinite(max) ? max : null })

const toVulnerabilities = (buckets: VulnerabilityCounts) =>
  buckets.map(({ severity, count }) => ({ severity: { ...severity }, count: toCount(count) }))

const toMaliciousFiles = ({ total, atLeast }: MaliciousFileCounts) => ({
  total: toCount(total),
  atLeast: Object.fromEntries(Object.entries(atLeast ?? {}).map(([level, count]) => [level, toCount(count)])),
})

const textOrNull = (said: Message | undefined): string | null => (said === undefined ? null : formatMessage(said))

/** Null for a number that is no date: a wrong time must not cost the report. */
function toIso(ms: number): string | null {
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
