import { selfDigest } from '../../src/reporters/self-digest.ts'

/** A JSON object, whatever it holds. */
export type Json = Record<string, unknown>

/** The text of an evidence file whose content was changed by someone who also wrote a new digest. */
export async function resealed(document: Json): Promise<string> {
  const { digest: _, ...rest } = document
  return JSON.stringify({ ...rest, digest: await selfDigest(rest) })
}
