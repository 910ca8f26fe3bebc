import { GateError } from '../core/errors.ts'
import type { Evidence } from '../core/evidence.ts'
import { formatImageReference } from '../core/image-reference.ts'
import { type Message, message } from '../core/message.ts'
import { FormatError } from '../reporters/codec.ts'
import { EVIDENCE_KIND, EVIDENCE_VERSION, evidenceFormat } from '../reporters/evidence-format.ts'
import { selfDigest } from '../reporters/self-digest.ts'
import { parseBounded } from './bounded-json.ts'
import { contradictionIn } from './contradiction.ts'

/** About 24,000 listed findings. A file of nothing but brackets has twenty times as many. */
export const MAX_EVIDENCE_VALUES = 400_000
/** Deeper than any file that the gate writes, and shallow enough for whatever walks through it. */
const MAX_DEPTH = 1000

/** What a file holds, before it is known to be evidence. */
export type EvidenceDocument = Readonly<Record<string, unknown>>

/** The evidence that a document is; throws GateError INPUT_INVALID where it is damaged, or something else. */
export function readEvidence(document: EvidenceDocument, place: string): Evidence {
  const { kind, version, digest, ...rest } = document
  if (kind !== EVIDENCE_KIND) throw refused(place, message('this is no evidence file of the gate'), RECORD)
  if (version !== EVIDENCE_VERSION) throw otherVersion(place, version)
  if (digest !== selfDigest({ kind, version, ...rest })) {
    throw refused(place, message('the evidence was damaged or changed: its digest does not fit'), FETCH_AGAIN)
  }
  const evidence = readFormat(rest, place)
  if (evidence.images.length === 0) throw refused(place, message('the evidence holds no image'), RECORD)
  for (const image of evidence.images) {
    const contradiction = contradictionIn(image)
    if (contradiction === undefined) continue
    const values = { image: formatImageReference(image.reference), contradiction }
    throw refused(place, message('the evidence contradicts itself about {image}: {contradiction}', values), FETCH_AGAIN)
  }
  return evidence
}

const RECORD = message('write one with `formats: evidence`')
const FEWER = message('record fewer images in a run, or leave out formats that list what is found')
const FETCH_AGAIN = message('take the file as the run wrote it, or record it anew with `formats: evidence`')

const refused = (place: string, text: Message, hint: Message, cause?: unknown): GateError =>
  new GateError('INPUT_INVALID', text, { place, hint, cause })

/** The object that the text is; throws GateError INPUT_INVALID where it is none. Where a name has two values the last counts, for the digest and for what is judged alike. */
export function parseDocument(text: string, place: string): EvidenceDocument {
  const document = parseBounded(text, MAX_EVIDENCE_VALUES, (obstacle, thrown) =>
    obstacle === 'too-many-values'
      ? refused(place, message('the evidence holds more than {limit} values', { limit: MAX_EVIDENCE_VALUES }), FEWER)
      : refused(place, message('the evidence is not JSON, or only a part of it'), FETCH_AGAIN, thrown),
  )
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw refused(place, message('this is no evidence file of the gate'), RECORD)
  }
  if (isDeeperThan(document, MAX_DEPTH)) {
    throw refused(place, message('the evidence is nested too deeply'), FETCH_AGAIN)
  }
  return document as EvidenceDocument
}

const isDeeperThan = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((one) => isDeeperThan(one, levels - 1)))

function otherVersion(place: string, version: unknown): GateError {
  if (typeof version !== 'number' || version < EVIDENCE_VERSION) {
    return refused(place, message('the evidence tells no version that there is'), FETCH_AGAIN)
  }
  return refused(
    place,
    message('the evidence is of version {version}, and this program reads version {known}', {
      version,
      known: EVIDENCE_VERSION,
    }),
    message('replay it with a program no older than the one that wrote it'),
  )
}

/** The content as the program has it. */
function readFormat(content: object, place: string): Evidence {
  try {
    return evidenceFormat.read(content)
  } catch (thrown) {
    if (thrown instanceof FormatError) {
      const values = { where: `/${thrown.path.join('/')}`, problem: thrown.text }
      throw refused(
        place,
        message('the evidence is not as its format says, at {where}: {problem}', values),
        FETCH_AGAIN,
        thrown,
      )
    }
    if (!(thrown instanceof GateError)) throw thrown
    const values = { problem: thrown.text }
    throw refused(place, message('the evidence is not as its format says: {problem}', values), FETCH_AGAIN, thrown)
  }
}
