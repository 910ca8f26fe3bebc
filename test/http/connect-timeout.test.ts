import { spawn } from 'node:child_process'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDirectTransport } from '../../src/http/direct-transport.ts'
import { CONNECT_TIMEOUT_MS } from '../../src/http/limits.ts'

const closing: (() => void)[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const close of closing.splice(0)) close()
})

const LISTEN = `require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, function () {
  console.log(this.address().port)
})`

/** A port that takes no connection and refuses none: its process is stopped, and its queue is full. */
async function aMutePort(): Promise<number> {
  const listener = spawn(process.execPath, ['-e', LISTEN], { stdio: ['ignore', 'pipe', 'ignore'] })
  closing.push(() => listener.kill('SIGKILL'))
  const port = await new Promise<number>((resolve) => listener.stdout.once('data', (text) => resolve(Number(text))))
  listener.kill('SIGSTOP')
  while (await isTaken(port));
  return port
}

/** Whether one more connection opens: on loopback within no time, or never. */
function isTaken(port: number): Promise<boolean> {
  const socket: Socket = connect(port, '127.0.0.1')
  closing.push(() => socket.destroy())
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true))
    setTimeout(() => resolve(false), 200)
  })
}

// How other systems treat a full queue is their affair.
describe.runIf(process.platform === 'linux')('a connection that does not open', () => {
  it('is given up after five seconds, so that another try is left', async () => {
    const url = new URL(`http://127.0.0.1:${await aMutePort()}/`)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const transport = openDirectTransport()
    let ended: unknown
    const sent = transport.send({ method: 'GET', url, headers: {} }, new AbortController().signal).catch((thrown) => {
      ended = thrown
    })
    while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve))
    vi.advanceTimersByTime(CONNECT_TIMEOUT_MS - 1)
    await new Promise((resolve) => setImmediate(resolve))
    expect(ended).toBeUndefined()
    vi.advanceTimersByTime(1)
    await sent
    expect(ended).toMatchObject({ code: 'ETIMEDOUT' })
    await transport.close()
  })
})
