import type { Evidence } from '../core/evidence.ts'
import { EVIDENCE_KIND, EVIDENCE_VERSION, evidenceFormat } from './evidence-format.ts'
import { printableJson } from './printable-json.ts'
import { selfDigest } from './self-digest.ts'

/** What the run learnt, as evidence-format.ts describes it, to be judged again by `replay`. */
export async function evidenceAsJson(evidence: Evidence): Promise<string> {
  const document = { kind: EVIDENCE_KIND, version: EVIDENCE_VERSION, ...(evidenceFormat.write(evidence) as object) }
  return printableJson({ ...document, digest: await selfDigest(document) })
}
