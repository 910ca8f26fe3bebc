import type { Evidence } from '../core/evidence.ts'
import { EVIDENCE_KIND, EVIDENCE_VERSION, evidenceFormat } from './evidence-format.ts'
import { printableJson } from './printable-json.ts'
import { selfDigest } from './self-digest.ts'

/** Characters beyond which nobody reads the file, and its blanks would be more than half of it. */
const LARGE = 1024 * 1024

/** What the run learnt, as evidence-format.ts describes it, to be judged again by `replay`. */
export async function evidenceAsJson(evidence: Evidence): Promise<string> {
  const document = { kind: EVIDENCE_KIND, version: EVIDENCE_VERSION, ...(evidenceFormat.write(evidence) as object) }
  const whole = { ...document, digest: await selfDigest(document) }
  const text = printableJson(whole)
  return text.length > LARGE ? printableJson(whole, 0) : text
}
