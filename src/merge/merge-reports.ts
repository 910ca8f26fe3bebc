import { formatMessage, type Message, message } from '../core/message.ts'
import { MAX_SHARDS, type MarkKind } from '../core/report.ts'
import { runVerdict } from '../core/verdict.ts'
import { invalid } from '../inputs/problems.ts'
import type { PackedImage, Part } from './part.ts'

type PartReport = Part['report']
type PartOfList = Part & { readonly shard: NonNullable<PartReport['shard']> }

/** The report of a whole list. */
export type JoinedReport = PartReport & { readonly images: readonly PackedImage[] }

export interface Merged {
  readonly report: JoinedReport
  /** Why the parts are no whole: the verdict is then `unknown` at best. */
  readonly gaps: readonly Message[]
}

/**
 * Joins the reports of all parts of a list into one, its images in the order of the list. A part that is missing, or was
 * judged by other policies than the first, leaves the verdict unknown. Throws GateError INPUT_INVALID where reports are
 * not parts of one list.
 */
export function mergeReports(parts: readonly Part[]): Merged {
  const sorted = parts.map(requireShard).sort((a, b) => a.shard.index - b.shard.index)
  const [first] = sorted
  if (!first) throw invalid('command line', message('no report is given'))
  for (const [at, part] of sorted.entries()) refuseStranger(first, part, sorted[at - 1])
  const gaps = [...missingParts(sorted, first.shard.count), ...otherPolicies(sorted, first)]
  const reports = sorted.map(({ report }) => report)
  const verdict = runVerdict(sorted.flatMap((part) => [part.report, { verdict: runVerdict(part.images) }]))
  const report: JoinedReport = {
    ...first.report,
    verdict: gaps.length > 0 && verdict === 'pass' ? 'unknown' : verdict,
    mode: reports.every(({ mode }) => mode === 'report') ? 'report' : 'enforce',
    asOf: reports.every(({ asOf }) => asOf === first.report.asOf) ? first.report.asOf : latest(reports, 'asOf'),
    startedAt: earliest(reports),
    endedAt: latest(reports, 'endedAt'),
    counts: sumOf(reports),
    shard: null,
    marks: [
      ...unique(reports.flatMap(({ marks }) => marks)),
      ...gaps.map((gap) => ({ kind: 'merge' as MarkKind, message: formatMessage(gap) })),
    ],
    hosts: unique(reports.flatMap(({ hosts }) => hosts)).sort(),
    policies: joinPolicies(reports),
    images: inListOrder(sorted),
  }
  return { report, gaps }
}

function requireShard(part: Part): PartOfList {
  const { file, report } = part
  const { shard } = report
  if (shard) {
    const { index, count } = shard
    if (index >= 1 && index <= count && count <= MAX_SHARDS) return { ...part, shard }
    throw invalid(file, message('"{value}" is no part of a list', { value: `${index}/${count}` }))
  }
  throw invalid(
    file,
    message('the report is of a whole list, not of a part'),
    message('judge each part with the input shard, such as 2/4'),
  )
}

function refuseStranger(first: PartOfList, { file, shard }: PartOfList, before: PartOfList | undefined): void {
  const values = { file: first.file, index: shard.index, count: shard.count }
  if (shard.list !== first.shard.list || shard.count !== first.shard.count) {
    throw invalid(file, message('the report is a part of another list than {file}', values))
  }
  if (before && before.file !== file && before.shard.index === shard.index) {
    throw invalid(
      file,
      message('part {index} of {count} is given twice, as {other} too', { ...values, other: before.file }),
    )
  }
}

function missingParts(parts: readonly PartOfList[], count: number): readonly Message[] {
  const there = new Set(parts.map(({ shard }) => shard.index))
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !there.has(index))
  if (missing.length === 0) return []
  return [message('of {count} parts, these are missing: {missing}', { count, missing: missing.join(', ') })]
}

/** Two policies are one where the same text stands under the same name. */
const policiesOf = ({ report }: Part): string =>
  JSON.stringify(report.policies.map(({ name, origin }) => [name, origin.digest]).sort())

const otherPolicies = (parts: readonly PartOfList[], first: PartOfList): readonly Message[] =>
  parts
    .filter((part) => policiesOf(part) !== policiesOf(first))
    .map(({ shard }) =>
      message('part {index} was judged by other policies than part {first}', {
        index: shard.index,
        first: first.shard.index,
      }),
    )

/** Each policy once, with what any part warned of. */
function joinPolicies(reports: readonly PartReport[]): PartReport['policies'] {
  const all = reports.flatMap(({ policies }) => policies)
  const keyOf = ({ name, origin }: (typeof all)[number]): string => `${name} ${origin.digest}`
  return [...new Set(all.map(keyOf))].flatMap((key) => {
    const same = all.filter((one) => keyOf(one) === key)
    return same.slice(0, 1).map((policy) => ({ ...policy, warnings: unique(same.flatMap(({ warnings }) => warnings)) }))
  })
}

/** Part i has every count-th image, from the i-th on. */
function inListOrder(parts: readonly PartOfList[]): readonly PackedImage[] {
  const placed = parts.flatMap(({ shard, images }) =>
    images.map((image, at) => ({ image, place: at * shard.count + shard.index })),
  )
  return placed.sort((a, b) => a.place - b.place).map(({ image }) => image)
}

const COUNTS = ['violations', 'warnings', 'unknowns', 'waived'] as const

const sumOf = (reports: readonly PartReport[]): PartReport['counts'] => {
  const sum = (name: (typeof COUNTS)[number]): number => reports.reduce((total, { counts }) => total + counts[name], 0)
  return { violations: sum('violations'), warnings: sum('warnings'), unknowns: sum('unknowns'), waived: sum('waived') }
}

type TimeField = 'asOf' | 'startedAt' | 'endedAt'

/** ISO times of one form sort as text. */
const times = (reports: readonly PartReport[], field: TimeField): string[] =>
  reports.flatMap((report) => report[field] ?? []).sort()
const earliest = (reports: readonly PartReport[]): string | null => times(reports, 'startedAt')[0] ?? null
const latest = (reports: readonly PartReport[], field: TimeField): string | null => times(reports, field).at(-1) ?? null

/** Each value once, compared by what it holds. */
const unique = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]
