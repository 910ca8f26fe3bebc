import type { ImageAssessment } from '../core/assessment.ts'
import { GateError } from '../core/errors.ts'
import type { Evidence } from '../core/evidence.ts'
import { formatImageReference, type ImageReference } from '../core/image-reference.ts'
import { message } from '../core/message.ts'
import { findImages } from '../evidence/select.ts'
import type { Complaint } from './contradictions.ts'
import type { CaseDocument } from './document.ts'

/** Evidence files by the names that cases give them, or why one cannot be read. */
export type EvidenceByName = ReadonlyMap<string, Evidence | GateError>

/** One image as a run of the gate recorded it, and the moment that the run judged at. */
export interface RecordedImage {
  readonly image: ImageAssessment
  readonly asOfMs: number
}

/** What a case may state besides: all else is in the evidence. */
const BESIDE_EVIDENCE: readonly (keyof CaseDocument)[] = ['name', 'evidence', 'image', 'as-of', 'expect']

/**
 * The image of a case that names evidence: the one of `reference`, or the only one. What is wrong with the case is added
 * to the complaints; throws the GateError of evidence that cannot be read.
 */
export function readEvidenceCase(
  one: CaseDocument,
  reference: ImageReference | undefined,
  files: EvidenceByName,
  complaints: Complaint[],
): RecordedImage | undefined {
  const facts = (Object.keys(one) as (keyof CaseDocument)[]).filter((key) => !BESIDE_EVIDENCE.includes(key))
  for (const key of facts) complaints.push({ key, text: message('{key} means nothing beside evidence', { key }) })
  const evidence = files.get(one.evidence ?? '')
  if (!evidence || (one.image !== undefined && !reference)) return undefined
  if (evidence instanceof GateError) throw evidence
  const [image, ...others] = reference ? findImages(evidence, reference) : evidence.images
  const images = evidence.images.map((held) => formatImageReference(held.reference)).join(', ')
  if (image && others.length === 0) return { image, asOfMs: evidence.asOfMs }
  complaints.push({
    key: reference ? 'image' : 'evidence',
    text: image ? message('the evidence is of several images') : message('the evidence is not of this image'),
    hint: message('set image to one of {images}', { images }),
  })
  return undefined
}
