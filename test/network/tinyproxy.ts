import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** A real proxy, as Debian packs it. */
export interface TinyProxy {
  readonly port: number
  /** What it was asked for since the last call: "CONNECT host:443" or "GET http://host/path". */
  takeRequests(): Promise<string[]>
  close(): Promise<void>
}

export interface TinyProxyOptions {
  /** Whom it serves; everybody when left out. */
  readonly user?: { readonly name: string; readonly password: string }
  /** The port that tunnels may lead to. */
  readonly connectPort?: number
}

const MAX_TRIES = 100

export async function startTinyProxy(
  directory: string,
  { user, connectPort = 443 }: TinyProxyOptions = {},
): Promise<TinyProxy> {
  const port = await freePort()
  // It writes a request there before it does what is asked.
  const logFile = join(directory, `tinyproxy-${port}.log`)
  const config = [
    `LogFile "${logFile}"`,
    `Port ${port}`,
    'Listen 127.0.0.1',
    'Timeout 20',
    'LogLevel Connect',
    `ConnectPort ${connectPort}`,
    ...(user ? [`BasicAuth ${user.name} ${user.password}`] : []),
  ]
  const file = join(directory, `tinyproxy-${port}.conf`)
  await writeFile(file, `${config.join('\n')}\n`)
  const child = spawn('tinyproxy', ['-d', '-c', file], { stdio: 'ignore' })
  await accepting(port).catch((thrown: unknown) => {
    child.kill()
    throw thrown
  })
  let taken = 0
  return {
    port,
    async takeRequests() {
      const log = await readFile(logFile, 'utf8')
      const fresh = log.slice(taken)
      taken = log.length
      return [...fresh.matchAll(/Request \(file descriptor \d+\): (\S+ \S+) HTTP/g)].map(([, request]) => request ?? '')
    },
    async close() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** Resolves once the port takes connections. */
async function accepting(port: number): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    if (await isAccepting(port)) return
    await delay(50)
  }
  throw new Error(`tinyproxy does not listen on port ${port}`)
}

const isAccepting = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
