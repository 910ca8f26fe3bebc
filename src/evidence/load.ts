import { type GateError, toError } from '../core/errors.ts'
import type { Evidence } from '../core/evidence.ts'
import { type Message, message } from '../core/message.ts'
import { keepHeapSmall } from '../heap.ts'
import { invalid } from '../inputs/problems.ts'
import { type Refuse, readText, type TextObstacle } from './bounded-json.ts'
import { type EvidenceDocument, parseDocument, readEvidence } from './parse.ts'

/** In UTF-16 units: what a smaller text holds is not worth collecting early. */
const LARGE_EVIDENCE = 512 * 1024
/** About 24,000 listed findings with long texts. */
export const MAX_EVIDENCE_BYTES = 16 * 1024 * 1024

/**
 * Reads an evidence file. With `confine` it must lie inside the root, after symbolic links were followed. Throws GateError
 * INPUT_INVALID, with the file as its place.
 */
export function loadEvidence(
  path: string,
  { root, confine }: { readonly root: string; readonly confine: boolean },
): Evidence {
  return readEvidence(readDocument(path, root, confine), path)
}

/** Of its own, so that the text is gone before anything is made of what it says. */
function readDocument(path: string, root: string, confine: boolean): EvidenceDocument {
  const refuse: Refuse<TextObstacle> = (obstacle, thrown) => refusal(path, obstacle, thrown)
  const text = readText(root, path, { confine, maxBytes: MAX_EVIDENCE_BYTES, refuse })
  if (text.length > LARGE_EVIDENCE) keepHeapSmall()
  return parseDocument(text, path)
}

function refusal(path: string, obstacle: TextObstacle, thrown: unknown): GateError {
  if (obstacle !== 'unreadable') return invalid(path, REFUSALS[obstacle])
  if ((thrown as NodeJS.ErrnoException | null)?.code === 'ENOENT') {
    return invalid(path, message('there is no such evidence file'), message('give the path of an evidence.json'))
  }
  return invalid(path, message('the evidence cannot be read: {error}', { error: toError(thrown).message }))
}

const REFUSALS: Readonly<Record<Exclude<TextObstacle, 'unreadable'>, Message>> = {
  outside: message('the evidence lies outside the workspace'),
  'in-git': message('the evidence lies in .git'),
  'not-regular': message('the evidence is not a regular file'),
  'too-large': message('the evidence is larger than {limit} bytes', { limit: MAX_EVIDENCE_BYTES }),
  'not-text': message('the evidence is not UTF-8 text'),
}
