import {
  type Facts,
  type ListName,
  MALICE_LEVELS,
  type MaliciousFile,
  type SensitiveFile,
  type UnsafeSetting,
} from '../core/assessment.ts'
import type { Finding } from '../core/finding.ts'
import { type Message, message } from '../core/message.ts'
import type { ImageReport, WaivedFinding } from '../core/report.ts'
import { rankOf, type SeverityRange } from '../core/severity.ts'
import { sha256Hex } from './sha256.ts'

/** A vulnerability of an image, and the policies that waive it. */
export interface ShownFinding {
  readonly finding: Finding
  readonly waived: readonly WaivedFinding[]
}

/** What a scan lists of an image one by one, as a report shows it: each once over all its platforms, worst first. */
export interface ImageLists {
  readonly findings: readonly ShownFinding[]
  readonly maliciousFiles: readonly MaliciousFile[]
  readonly unsafeSettings: readonly UnsafeSetting[]
  readonly sensitiveFiles: readonly SensitiveFile[]
}

const known = new WeakMap<ImageReport, ImageLists>()

/**
 * What is listed of an image. An empty list says nothing: it may not have been asked for, or not be known. Worked out once
 * for all formats.
 */
export function listsOfImage(image: ImageReport): ImageLists {
  const lists = known.get(image) ?? workOut(image)
  known.set(image, lists)
  return lists
}

function workOut(image: ImageReport): ImageLists {
  const waived = new Map<string, WaivedFinding[]>()
  for (const one of image.waivedFindings) waived.set(keyOf(one), [...(waived.get(keyOf(one)) ?? []), one])
  const findings = listed(image, 'findings').map((finding) => ({ finding, waived: waived.get(keyOf(finding)) ?? [] }))
  return {
    findings: findings.toSorted((a, b) => byUrgency(a.finding, b.finding)),
    maliciousFiles: listed(image, 'maliciousFileList').toSorted(
      (a, b) => gradeOf(b) - gradeOf(a) || compare(a.path ?? '', b.path ?? ''),
    ),
    unsafeSettings: listed(image, 'unsafeSettingList').toSorted(bySeverityThenName),
    sensitiveFiles: listed(image, 'sensitiveFileList').toSorted(bySeverityThenName),
  }
}

/** Where a finding stands: the package, its version, and the file, as far as the source tells them. */
export function packageText({ package: part }: Finding): string | undefined {
  if (part === undefined) return undefined
  const named = part.version === undefined ? part.name : `${part.name} ${part.version}`
  return part.path === undefined ? named : `${named} (${part.path})`
}

/** Whether a finding can be cured; undefined where the source does not tell. */
export function fixWords({ hasFix }: Finding): Message | undefined {
  if (hasFix === undefined) return undefined
  return hasFix ? message('fix known') : message('no fix yet')
}

type Item<N extends ListName> = Extract<NonNullable<Facts[N]>, { readonly known: true }>['value'][number]

/** The items of a list over all scans; platforms of an image mostly hold the same ones. */
function listed<N extends ListName>(image: ImageReport, name: N): readonly Item<N>[] {
  const items: Item<N>[] = []
  // Of each its digest: their texts would be as large as the lists.
  const seen = new Set<string>()
  for (const { state } of image.scans) {
    const list = state.kind === 'complete' ? state.facts[name] : undefined
    if (!list?.known) continue
    for (const item of list.value) {
      const print = sha256Hex(JSON.stringify(item))
      if (!seen.has(print)) items.push(item as Item<N>)
      seen.add(print)
    }
  }
  return items
}

/** What a waived finding is told by. */
const keyOf = ({ id, severity }: Pick<Finding, 'id' | 'severity'>): string =>
  JSON.stringify([id, severity.least, severity.most])

/** Worst first, then what can be fixed, then by name. */
const byUrgency = (a: Finding, b: Finding): number =>
  bySeverity(a, b) ||
  Number(b.hasFix ?? false) - Number(a.hasFix ?? false) ||
  compare(a.id, b.id) ||
  compare(packageText(a) ?? '', packageText(b) ?? '')

interface Graded {
  readonly severity: SeverityRange
}

const bySeverity = ({ severity: a }: Graded, { severity: b }: Graded): number =>
  rankOf(b.most) - rankOf(a.most) || rankOf(b.least) - rankOf(a.least)

const bySeverityThenName = (a: Graded & { readonly name: string }, b: Graded & { readonly name: string }): number =>
  bySeverity(a, b) || compare(a.name, b.name)

const gradeOf = ({ level }: MaliciousFile): number => (level === undefined ? -1 : MALICE_LEVELS.indexOf(level))

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
