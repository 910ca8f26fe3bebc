import { createServer, request as forward, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** A server on loopback for one test. */
export interface Loopback {
  readonly origin: string
  readonly port: number
  close(): Promise<void>
}

async function listen(server: Server): Promise<Loopback> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export const serve = (answer: RequestListener): Promise<Loopback> => listen(createServer(answer))

export interface LoopbackProxy extends Loopback {
  /** What was asked of it: "CONNECT host:port" or "GET http://host/path". */
  readonly asked: readonly string[]
}

/** A proxy that tunnels and forwards everything to one server, whatever host it was asked for. */
export async function serveProxy(target: Loopback): Promise<LoopbackProxy> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((incoming: IncomingMessage, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    const path = new URL(incoming.url ?? '').pathname
    const onwards = forward({ port: target.port, host: '127.0.0.1', path, method: incoming.method }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502)
      answer.pipe(outgoing)
    })
    incoming.pipe(onwards)
  })
  server.on('connect', (incoming, socket: Socket) => {
    asked.push(`CONNECT ${incoming.url}`)
    const onwards = connect(target.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onwards.pipe(socket)
      socket.pipe(onwards)
    })
    for (const one of [socket, onwards]) {
      sockets.add(one)
      one.on('error', () => one.destroy())
    }
  })
  const loopback = await listen(server)
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    await loopback.close()
  }
  return { ...loopback, asked, close }
}
