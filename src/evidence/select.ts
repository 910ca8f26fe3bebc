import type { ImageAssessment } from '../core/assessment.ts'
import type { GateError } from '../core/errors.ts'
import type { Evidence } from '../core/evidence.ts'
import { formatImageReference, type ImageReference, imageName, parseImageReference } from '../core/image-reference.ts'
import { message } from '../core/message.ts'
import type { ImageInput } from '../inputs/checked.ts'
import { invalid, joinProblems } from '../inputs/problems.ts'

/** The images that a replay is about: by reference, by the one digest that all must have, or all. */
export interface Wanted {
  readonly images: readonly ImageInput[]
  readonly digest: string | undefined
}

/**
 * What the evidence holds of the images that are asked for, in their order; without any, of all. Throws one GateError
 * INPUT_INVALID for all images that it is not of.
 */
export function selectAssessments(
  evidence: Evidence,
  { images, digest }: Wanted,
  file: string,
): readonly ImageAssessment[] {
  if (images.length === 0) return ofDigest(evidence, digest, file)
  const problems: GateError[] = []
  const selected = images.flatMap(({ text, place }) => {
    const reference = parseImageReference(text)
    const found = findImages(evidence, reference)
    if (found.length === 0) problems.push(ofAnother(evidence, formatImageReference(reference), place, file))
    return found
  })
  if (problems.length > 0) throw joinProblems(problems)
  return [...new Set(selected)]
}

/** The image that was asked for in just these words, else all that have the name and tag, and the digest if one is given. */
export function findImages({ images }: Evidence, wanted: ImageReference): readonly ImageAssessment[] {
  const exact = images.filter(({ reference }) => formatImageReference(reference) === formatImageReference(wanted))
  if (exact.length > 0) return exact
  return images.filter(
    (image) =>
      imageName(image.reference) === imageName(wanted) &&
      image.reference.tag === wanted.tag &&
      (wanted.digest === undefined || hasDigest(image, wanted.digest)),
  )
}

/** What was judged, or what was asked for: of a multi-architecture image these can be its own and a member's. */
const hasDigest = ({ digest, reference }: ImageAssessment, wanted: string): boolean =>
  digest === wanted || reference.digest === wanted

function ofDigest(evidence: Evidence, digest: string | undefined, file: string): readonly ImageAssessment[] {
  const others = digest === undefined ? [] : evidence.images.filter((image) => !hasDigest(image, digest))
  if (digest !== undefined && others.length > 0) throw ofAnother(evidence, digest, 'input digest', file)
  return evidence.images
}

const ofAnother = ({ images }: Evidence, wanted: string, place: string, file: string): GateError =>
  invalid(
    place,
    message('the evidence {file} is of another image than {wanted}', { file, wanted }),
    message('it is of {images}', { images: images.map(nameOf).join(', ') }),
  )

const nameOf = ({ reference, digest }: ImageAssessment): string =>
  formatImageReference(reference.digest === undefined && digest !== undefined ? { ...reference, digest } : reference)
