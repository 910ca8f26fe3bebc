import { selfDigest } from '../../src/reporters/self-digest.ts'
import type { Json } from '../fuzz/mutated-json.ts'

/** The text of an evidence file whose content was changed by someone who also wrote a new digest. */
export async function resealed(document: Json): Promise<string> {
  const { digest: _, ...rest } = document
  return JSON.stringify({ ...rest, digest: await selfDigest(rest) })
}
