import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Delivery } from './message.ts'

const PADDING = Buffer.alloc(64 * 1024, ' ')

/** Writes an answer onto its connection, in the way that its delivery asks for. */
export async function deliver(answer: Answer, response: ServerResponse, date: string): Promise<void> {
  const { delivery = {} } = answer
  if (delivery.silent) return
  if (delivery.reset === 'before') return void response.destroy()
  if (delivery.raw !== undefined) return void response.socket?.end(delivery.raw)
  const body = Buffer.from(delivery.bytes ?? Buffer.from(answer.body, 'utf8'))
  response.sendDate = false
  response.writeHead(answer.status, { ...answer.headers, date, ...lengthHeader(delivery, body.length) })
  if (delivery.reset === 'mid-body') {
    response.write(body.subarray(0, body.length / 2), () => response.destroy())
    return
  }
  await write(response, piecesOf(body, delivery), delivery.trickle?.everyMs ?? 0)
  if (response.destroyed) return
  // Fewer bytes than were stated: the end of the connection is all that tells.
  if ((delivery.statedLength ?? 0) > body.length) response.socket?.end()
  else response.end()
}

function lengthHeader({ statedLength, paddingBytes = 0 }: Delivery, length: number): Record<string, number> {
  if (statedLength === null) return {}
  return { 'content-length': statedLength ?? length + paddingBytes }
}

function* piecesOf(body: Buffer, { trickle, paddingBytes = 0 }: Delivery): Generator<Buffer> {
  const size = trickle?.pieceBytes ?? Math.max(1, body.length)
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size)
  for (let left = paddingBytes; left > 0; left -= PADDING.length)
    yield PADDING.subarray(0, Math.min(left, PADDING.length))
}

/** One piece after the other, as fast as the other side reads; ends where it hangs up. */
async function write(response: ServerResponse, pieces: Iterable<Buffer>, everyMs: number): Promise<void> {
  const hungUp = new Promise<void>((resolve) => response.once('close', resolve))
  for (const piece of pieces) {
    if (everyMs > 0) await sleep(everyMs, undefined, { ref: false })
    if (response.destroyed) return
    if (!response.write(piece)) {
      await Promise.race([new Promise<void>((resolve) => response.once('drain', resolve)), hungUp])
    }
  }
}
