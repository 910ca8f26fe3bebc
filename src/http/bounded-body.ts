import type { Readable } from 'node:stream'
import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { MAX_BODY_BYTES } from './limits.ts'
import { createTurnstile } from './turnstile.ts'

/** Bytes beyond which a body is read in turn with others as large: pages of rows are a fraction of it. */
const LARGE_BODY_BYTES = 1024 * 1024
/** All requests of this process share its memory. */
const inTurn = createTurnstile(4)

/**
 * The body as text; throws GateError ANSWER_INVALID where it is larger than MAX_BODY_BYTES, and reads no further. By its
 * events, since Node's iterator of a stream costs as much as to sign a request.
 */
export function readBounded(body: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let chunks: Uint8Array[] = []
    let [size, isLarge] = [0, false]
    // A connection that is kept holds its last answer, with these listeners: what they hold must not be the text.
    let waiting: Waiting | undefined = { resolve, reject }
    const fail = (reason: Error): void => {
      waiting?.reject(reason)
      waiting = undefined
    }
    body.on('data', (chunk: Uint8Array) => {
      size += chunk.length
      chunks.push(chunk)
      if (size > MAX_BODY_BYTES) body.destroy(tooLarge())
      else if (size > LARGE_BODY_BYTES && !isLarge) {
        isLarge = true
        body.pause()
        void inTurn(() => theRest(body))
      }
    })
    body.on('end', () => {
      waiting?.resolve(textOf(Buffer.concat(chunks)))
      waiting = undefined
      chunks = []
    })
    body.on('error', fail)
    body.on('close', () => fail(Object.assign(new Error('the answer breaks off'), { code: 'ECONNRESET' })))
  })
}

interface Waiting {
  resolve(text: string): void
  reject(reason: Error): void
}

/** Lets it flow again, until it is over in whatever way. */
const theRest = (body: Readable): Promise<void> =>
  new Promise((resolve) => {
    if (body.destroyed) return resolve()
    for (const event of ['end', 'error', 'close']) body.once(event, () => resolve())
    body.resume()
  })

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
