import type { ImageAssessment } from '../core/assessment.ts'
import { type Message, message } from '../core/message.ts'

/**
 * What the digests of a recorded image say against each other; undefined where they agree, or where the evidence itself
 * says that the image is ambiguous. No source tells such a thing, whichever rows and platforms it finds.
 */
export function contradictionIn({ reference, digest, scans, doubts }: ImageAssessment): Message | undefined {
  const digests = scans.map((scan) => scan.digest)
  if (digest !== undefined && reference.digest !== undefined && digest !== reference.digest) {
    return message('{digest} was judged, and {asked} was asked for', { digest, asked: reference.digest })
  }
  if (scans.length === 0 || doubts.some(({ cause }) => cause === 'ambiguous')) return undefined
  if (digest === undefined && reference.digest !== undefined) {
    return message('no scan is said to be of {digest}', { digest: reference.digest })
  }
  // Of an image without a digest the one row that was found has none either, whatever its platforms have.
  if (digests.includes(digest)) return undefined
  return digest === undefined
    ? message('its scans are of several digests, and no doubt is kept')
    : message('no scan is said to be of {digest}', { digest })
}
