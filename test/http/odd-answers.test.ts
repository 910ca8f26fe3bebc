import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { openDirectTransport } from '../../src/http/direct-transport.ts'
import { RAW_ANSWERS } from '../chaos/faults/transport.ts'

const PATIENCE_MS = 3_000

let server: Server | undefined
afterEach(() => void server?.close())

/** A server that says this once it was asked, and hangs up. */
async function aServerThatSays(raw: string): Promise<URL> {
  server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(raw))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
}

describe('an answer that is hardly HTTP, or not at all', () => {
  it.each(RAW_ANSWERS.map((raw) => [raw.slice(0, 60), raw]))('ends the request soon: %j', async (_, raw) => {
    const url = await aServerThatSays(raw)
    const transport = openDirectTransport()
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const ended = await transport.send({ method: 'GET', url, headers: {} }, signal).then(
      ({ status }) => status,
      (error: Error) => error,
    )
    await transport.close()
    expect(signal.aborted).toBe(false)
    if (typeof ended === 'number') expect(raw).toContain(` ${ended} `)
    else expect(ended).toBeInstanceOf(Error)
  })

  it('is no answer where it switches to another protocol', async () => {
    const url = await aServerThatSays(
      'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n{}',
    )
    const transport = openDirectTransport()
    const sending = transport.send({ method: 'GET', url, headers: {} }, AbortSignal.timeout(PATIENCE_MS))
    await expect(sending).rejects.toMatchObject({ code: 'EPROTO' })
    await transport.close()
  })
})
