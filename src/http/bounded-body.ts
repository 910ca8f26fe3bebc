import type { Readable } from 'node:stream'
import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { MAX_BODY_BYTES } from './limits.ts'

/**
 * The body as text; throws GateError ANSWER_INVALID where it is larger than MAX_BODY_BYTES, and reads no further. By its
 * events, since Node's iterator of a stream costs as much as to sign a request.
 */
export function readBounded(body: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    body.on('data', (chunk: Uint8Array) => {
      size += chunk.length
      if (size > MAX_BODY_BYTES) body.destroy(tooLarge())
      else chunks.push(chunk)
    })
    body.on('end', () => resolve(textOf(Buffer.concat(chunks))))
    body.on('error', reject)
    body.on('close', () => reject(Object.assign(new Error('the answer breaks off'), { code: 'ECONNRESET' })))
  })
}

const tooLarge = (): GateError =>
  new GateError('ANSWER_INVALID', message('the answer is larger than {limit} bytes', { limit: MAX_BODY_BYTES }))

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
