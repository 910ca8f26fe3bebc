import type { Evidence } from '../../src/core/evidence.ts'
import { parseDocument, readEvidence } from '../../src/evidence/parse.ts'

/** The evidence that a file of this text holds. Rejects with the GateError of what refuses it. */
export const parseEvidence = async (text: string, place: string): Promise<Evidence> =>
  readEvidence(parseDocument(text, place), place)
