import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { MAX_BODY_BYTES } from './limits.ts'

/** The body as text; throws GateError ANSWER_INVALID where it is larger than MAX_BODY_BYTES, and reads no further. */
export async function readBounded(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) {
      throw new GateError(
        'ANSWER_INVALID',
        message('the answer is larger than {limit} bytes', { limit: MAX_BODY_BYTES }),
      )
    }
    chunks.push(chunk)
  }
  return textOf(Buffer.concat(chunks))
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The text of a body. One that is not UTF-8 has a sign in front that no JSON begins with: people may read it, but a name
 * with a broken letter in it must not be taken for another name.
 */
function textOf(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return `\uFFFD${bytes.toString('utf8')}`
  }
}
