import type { ImageAssessment } from './assessment.ts'
import { takeOut } from './finding-waivers.ts'
import type { Policy } from './policy.ts'
import type { WaivedFinding } from './report.ts'
import { rankOf } from './severity.ts'
import { type FindingWaivers, someWaivers } from './waivers.ts'

/** The findings that these waivers of a policy take out of the image, on any of its scans. */
export const waivedFindingsOf = (
  { name }: Policy,
  { scans }: ImageAssessment,
  waivers: FindingWaivers,
): readonly WaivedFinding[] =>
  scans.flatMap(({ state }) => {
    const remainder = state.kind === 'complete' ? takeOut(state.facts, waivers) : undefined
    if (!remainder || 'obstacle' in remainder) return []
    return remainder.taken.map(({ finding: { id, severity }, waivedBy }) => ({ policy: name, id, severity, waivedBy }))
  })

/** The findings, each once for each policy and severity, the worst first. */
export function joinWaivedFindings(findings: readonly WaivedFinding[]): readonly WaivedFinding[] {
  const joined = new Map<string, WaivedFinding>()
  for (const finding of findings) {
    const { policy, id, severity } = finding
    const key = JSON.stringify([policy, id, severity.least, severity.most])
    const waivedBy = someWaivers([...(joined.get(key)?.waivedBy ?? []), ...finding.waivedBy]) ?? []
    joined.set(key, { ...finding, waivedBy })
  }
  return [...joined.values()].sort(worstFirst)
}

const worstFirst = (a: WaivedFinding, b: WaivedFinding): number =>
  rankOf(b.severity.most) - rankOf(a.severity.most) ||
  rankOf(b.severity.least) - rankOf(a.severity.least) ||
  compare(a.id, b.id) ||
  compare(a.policy, b.policy)

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
