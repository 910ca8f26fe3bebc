import type { Evidence } from '../core/evidence.ts'
import { EVIDENCE_KIND, EVIDENCE_VERSION, evidenceFormat } from './evidence-format.ts'
import { printablePieces } from './printable-json.ts'
import { canonicalJson, digestOf } from './self-digest.ts'

/** Characters beyond which nobody reads the file, and its blanks would be more than half of it. */
const LARGE = 512 * 1024

/** What the run learnt, as evidence-format.ts describes it, to be judged again by `replay`: its text in pieces. */
export function evidenceAsPieces(evidence: Evidence): Iterable<string> {
  const document = { kind: EVIDENCE_KIND, version: EVIDENCE_VERSION, ...(evidenceFormat.write(evidence) as object) }
  let length = 0
  function* counted(): Generator<string> {
    for (const piece of canonicalJson(document)) {
      length += piece.length
      yield piece
    }
  }
  const digest = digestOf(counted())
  return printablePieces({ ...document, digest }, length > LARGE ? 0 : 2)
}

/** The same as one text. */
export const evidenceAsJson = async (evidence: Evidence): Promise<string> => [...evidenceAsPieces(evidence)].join('')
