import { type AddressInfo, connect, type Socket } from 'node:net'
import { createSecureContext, createServer, type SecureContext } from 'node:tls'
import type { Certificate } from './certificates.ts'

/** A server that speaks TLS and hands what it hears to a plain server on this machine. */
export interface TlsFront {
  readonly port: number
  /** The host name of each full handshake (SNI), in order, whatever became of it. */
  readonly wanted: string[]
  /** Connections that came in, and those that said something over TLS and were passed on. */
  readonly count: { accepted: number; passedOn: number }
  /** Shows another certificate from the next connection on. */
  present(certificate: Certificate): void
  close(): Promise<void>
}

/** `portOf` names the plain server for a host name. */
export async function serveTls(
  certificate: Certificate,
  portOf: (host: string) => number,
  wantedPort = 0,
): Promise<TlsFront> {
  const wanted: string[] = []
  const count = { accepted: 0, passedOn: 0 }
  const sockets = new Set<Socket>()
  let context = createSecureContext(certificate)
  const choose = (host: string, done: (error: null, context: SecureContext) => void): void => {
    wanted.push(host)
    done(null, context)
  }
  const server = createServer({ ...certificate, SNICallback: choose }, (socket) => {
    keep(socket)
    // Not before a word was said: who turns away from a certificate says none.
    socket.once('readable', () => {
      if (socket.readableLength === 0) return
      count.passedOn += 1
      const onwards = connect(portOf(socket.servername || ''), '127.0.0.1')
      keep(onwards)
      socket.pipe(onwards)
      onwards.pipe(socket)
    })
  })
  server.on('connection', () => {
    count.accepted += 1
  })
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }
  await new Promise<void>((resolve) => server.listen(wantedPort, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    wanted,
    count,
    present: (next) => {
      context = createSecureContext(next)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
