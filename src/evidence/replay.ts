import { compileReport } from '../compile-report.ts'
import { formatMoment } from '../core/duration.ts'
import type { Evidence } from '../core/evidence.ts'
import { message } from '../core/message.ts'
import type { Policy } from '../core/policy.ts'
import type { Mark } from '../core/report.ts'
import type { Judged } from '../gate.ts'
import type { Inputs } from '../inputs/checked.ts'
import { selectAssessments } from './select.ts'

export interface ReplayDependencies {
  readonly policies: readonly Policy[]
  /** Of this run: how it was set. */
  readonly marks: readonly Mark[]
  /** Hosts that this run contacted, to read policies. */
  readonly hosts: Iterable<string>
  /** The evidence file, as the user named it. */
  readonly file: string
  now(): number
}

/**
 * Judges what the evidence holds as the run would have that recorded it: as of the same moment, unless the inputs name
 * another. No source is asked. Throws GateError INPUT_INVALID where the evidence is of other images than the inputs name.
 */
export function judgeEvidence(
  evidence: Evidence,
  { images, digest, mode, shard, asOfMs }: Pick<Inputs, 'images' | 'digest' | 'mode' | 'shard' | 'asOfMs'>,
  { policies, marks, hosts, file, now }: ReplayDependencies,
): Judged {
  const startedAtMs = now()
  const assessments = selectAssessments(evidence, { images, digest }, file)
  const report = compileReport({
    policies,
    assessments,
    mode,
    shard,
    asOfMs: asOfMs ?? evidence.asOfMs,
    startedAtMs,
    endedAtMs: now(),
    marks: [...marks, replayedMark(evidence, file), ...marksOfFacts(evidence, asOfMs)],
    hosts: [...new Set([...evidence.hosts, ...hosts])].sort(),
  })
  return { report, evidence: { ...evidence, images: assessments } }
}

const replayedMark = ({ recordedAtMs }: Evidence, file: string): Mark => ({
  kind: 'replayed',
  text: message('judged from the evidence {file}, recorded at {moment}: no service was asked', {
    file,
    moment: formatMoment(recordedAtMs),
  }),
})

/** What the evidence says of its worth; the date that it was judged at only where this run has none of its own. */
const marksOfFacts = ({ marks }: Evidence, asOfMs: number | undefined): readonly Mark[] =>
  marks.filter(({ kind }) => kind !== 'as-of' || asOfMs === undefined)
