import { GateError, toError } from '../core/errors.ts'
import type { Evidence } from '../core/evidence.ts'
import { type Message, message } from '../core/message.ts'
import { keepHeapSmall } from '../heap.ts'
import { invalid } from '../inputs/problems.ts'
import { type Obstacle, readWorkspaceFile } from '../policy/workspace-file.ts'
import { type EvidenceDocument, parseDocument, readEvidence } from './parse.ts'

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
  keepHeapSmall()
  return readEvidence(readDocument(path, root, confine), path)
}

/** Of its own, so that bytes and text are gone before anything is made of what they say. */
function readDocument(path: string, root: string, confine: boolean): EvidenceDocument {
  const bytes = readBytes(path, root, confine)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw invalid(path, message('the evidence is not UTF-8 text'))
  }
  return parseDocument(text, path)
}

function readBytes(path: string, root: string, confine: boolean): Uint8Array {
  try {
    const refuse = (obstacle: Obstacle): GateError => invalid(path, REFUSALS[obstacle])
    return readWorkspaceFile(root, path, { confine, maxBytes: MAX_EVIDENCE_BYTES, refuse })
  } catch (thrown) {
    if (thrown instanceof GateError) throw thrown
    if ((thrown as NodeJS.ErrnoException | null)?.code === 'ENOENT') {
      throw invalid(path, message('there is no such evidence file'), message('give the path of an evidence.json'))
    }
    throw invalid(path, message('the evidence cannot be read: {error}', { error: toError(thrown).message }))
  }
}

const REFUSALS: Readonly<Record<Obstacle, Message>> = {
  outside: message('the evidence lies outside the workspace'),
  'in-git': message('the evidence lies in .git'),
  'not-regular': message('the evidence is not a regular file'),
  'too-large': message('the evidence is larger than {limit} bytes', { limit: MAX_EVIDENCE_BYTES }),
}
