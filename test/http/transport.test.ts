import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { MAX_BODY_BYTES } from '../../src/http/limits.ts'
import { openTransport } from '../../src/http/open-transport.ts'
import type { HttpRequest, OpenTransport } from '../../src/http/transport.ts'
import { type Loopback, type LoopbackProxy, serve, serveProxy } from './loopback-servers.ts'

const opened: { close(): Promise<unknown> }[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

const later = <T extends { close(): Promise<unknown> }>(one: T): T => {
  opened.push(one)
  return one
}

const aServer = async (answer: RequestListener): Promise<Loopback> => later(await serve(answer))
const aTransport = async (env: Record<string, string> = {}): Promise<OpenTransport> => later(await openTransport(env))

const aRequest = (url: string, request: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url: new URL(url),
  headers: {},
  ...request,
})

const patient = new AbortController().signal

async function send(url: string, request: Partial<HttpRequest> = {}, env: Record<string, string> = {}) {
  const transport = await aTransport(env)
  return transport.send(aRequest(url, request), patient)
}

describe('a request', () => {
  it('goes out as it was signed: method, path, query, host and body', async () => {
    let seen: IncomingMessage | undefined
    let body = ''
    const { origin, port } = await aServer((request, response) => {
      seen = request
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => response.end('{}'))
    })
    const headers = { 'x-sdk-date': '20260102T030405Z', 'content-type': 'application/json' }
    await send(`${origin}/v5/p/x?a=%2A&b=%E4%B8%AD`, { method: 'POST', headers, body: '{"名":1}' })
    expect(seen?.method).toBe('POST')
    expect(seen?.url).toBe('/v5/p/x?a=%2A&b=%E4%B8%AD')
    expect(seen?.headers).toMatchObject({ ...headers, host: `127.0.0.1:${port}`, 'accept-encoding': 'identity' })
    expect(body).toBe('{"名":1}')
  })

  it.each([
    ['a broken letter', Buffer.from('{"name":"sh\u00f6p"}', 'latin1'), false],
    ['half a letter at its end', Buffer.from('{"name":"sh\u00f6p"}').subarray(0, 12), false],
    ['letters of every length', Buffer.from('{"name":"\u00f6\u4e2d\u{1f600}\ufffd"}'), true],
  ])('that is answered with %s is marked where that is no UTF-8', async (_, body, isUtf8) => {
    const { origin } = await aServer((_request, response) => response.end(body))
    const { text } = await send(origin)
    const lenient = body.toString('utf8')
    expect(text).toBe(isUtf8 ? lenient : `\ufffd${lenient}`)
  })

  it('that is aborted rejects', async () => {
    const { origin } = await aServer(() => {})
    const transport = await aTransport()
    const stop = new AbortController()
    const answer = transport.send(aRequest(origin), stop.signal)
    stop.abort(new DOMException('', 'TimeoutError'))
    await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('to nobody rejects', async () => {
    const gone = await serve(() => {})
    await gone.close()
    await expect(send(gone.origin)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

describe('an answer', () => {
  it('of any status is an answer, with the last value of a repeated header', async () => {
    const { origin } = await aServer((_request, response) => {
      response.writeHead(503, { 'X-Request-Id': ['first', 'second'], 'Retry-After': '3' })
      response.end('{"error_code":"名"}')
    })
    expect(await send(origin)).toMatchObject({
      status: 503,
      headers: { 'x-request-id': 'second', 'retry-after': '3' },
      text: '{"error_code":"名"}',
    })
  })

  it('that redirects is not followed', async () => {
    const paths: string[] = []
    const { origin } = await aServer((request, response) => {
      paths.push(request.url ?? '')
      response.writeHead(302, { location: '/elsewhere' }).end('moved')
    })
    expect(await send(`${origin}/here`)).toMatchObject({ status: 302, text: 'moved' })
    expect(paths).toEqual(['/here'])
  })

  it('that is compressed is not unpacked: a small body cannot become a huge one', async () => {
    const packed = gzipSync('{"total_num":0}')
    const { origin } = await aServer((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed)
    })
    expect((await send(origin)).text).toBe(`\ufffd${packed.toString('utf8')}`)
  })

  it('that breaks off rejects', async () => {
    const { origin } = await aServer((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"total_num":')
      setImmediate(() => response.destroy())
    })
    await expect(send(origin)).rejects.toThrow()
  })

  it('that breaks off inside a chunked body rejects', async () => {
    const { origin } = await aServer((_request, response) => {
      response.write('{"total_num":0}')
      setImmediate(() => response.destroy())
    })
    await expect(send(origin)).rejects.toThrow()
  })

  /** Writes so many bytes, as fast as they are taken. */
  function pour(response: ServerResponse, bytes: number): void {
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    let left = bytes
    const more = (): void => {
      while (left > 0 && !response.destroyed) {
        const part = chunk.subarray(0, Math.min(left, chunk.length))
        left -= part.length
        if (!response.write(part)) {
          response.once('drain', more)
          return
        }
      }
      response.end()
    }
    more()
  }

  it('may be as large as the limit, and no larger', async () => {
    const { origin } = await aServer((request, response) => pour(response, Number(request.url?.slice(1))))
    const transport = await aTransport()
    const whole = await transport.send(aRequest(`${origin}/${MAX_BODY_BYTES}`), patient)
    expect(whole.text).toHaveLength(MAX_BODY_BYTES)
    await expect(transport.send(aRequest(`${origin}/${MAX_BODY_BYTES + 1}`), patient)).rejects.toMatchObject({
      code: 'ANSWER_INVALID',
    })
  })
})

describe('a proxy of the environment', () => {
  const FAR = 'http://hss.example.test/v5'

  async function aProxy(): Promise<{ proxy: LoopbackProxy; target: Loopback }> {
    const target = await aServer((_request, response) => response.end('through'))
    return { proxy: later(await serveProxy(target)), target }
  }

  it.each(['http_proxy', 'HTTP_PROXY'])('of %s takes plain requests', async (name) => {
    const { proxy } = await aProxy()
    expect((await send(FAR, {}, { [name]: proxy.origin })).text).toBe('through')
    expect(proxy.asked).toHaveLength(1)
    expect(proxy.asked[0]).toContain('hss.example.test')
  })

  it.each(['https_proxy', 'HTTPS_PROXY'])('of %s is asked for a tunnel', async (name) => {
    const { proxy } = await aProxy()
    // The target speaks no TLS, so that the request fails after the tunnel is made.
    await expect(send('https://hss.example.test/', {}, { [name]: proxy.origin })).rejects.toThrow()
    expect(proxy.asked).toEqual(['CONNECT hss.example.test:443'])
  })

  it('without a scheme is one of http', async () => {
    const { proxy } = await aProxy()
    expect((await send(FAR, {}, { HTTP_PROXY: `127.0.0.1:${proxy.port}` })).text).toBe('through')
  })

  it.each(['http://[bad', 'http://user:secret@', '::'])(
    'that is no address is the caller’s mistake, and not shown: %s',
    async (value) => {
      const error = await openTransport({ HTTPS_PROXY: value }).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'INPUT_INVALID' })
      expect((error as Error).message).not.toContain(value)
    },
  )

  it('in lower case counts before upper case, unless it is empty', async () => {
    const { proxy } = await aProxy()
    const nowhere = 'http://127.0.0.1:1'
    expect((await send(FAR, {}, { http_proxy: proxy.origin, HTTP_PROXY: nowhere })).text).toBe('through')
    expect((await send(FAR, {}, { http_proxy: '', HTTP_PROXY: proxy.origin })).text).toBe('through')
    expect(proxy.asked).toHaveLength(2)
  })

  it.each(['127.0.0.1', 'localhost'])('is never asked for %s', async (host) => {
    const { proxy, target } = await aProxy()
    const env = { http_proxy: proxy.origin, https_proxy: proxy.origin }
    expect((await send(`http://${host}:${target.port}/`, {}, env)).text).toBe('through')
    expect(proxy.asked).toEqual([])
  })

  it.each<[string, Record<string, string>]>([
    ['the host', { no_proxy: 'hss.example.test' }],
    ['its domain', { NO_PROXY: 'other.test,.example.test' }],
    ['everything', { no_proxy: '*' }],
    ['it in upper case where lower case is empty', { no_proxy: '', NO_PROXY: 'example.test' }],
  ])('is passed by where NO_PROXY names %s', async (_name, env) => {
    const { proxy } = await aProxy()
    await expect(send(FAR, {}, { http_proxy: proxy.origin, ...env })).rejects.toThrow()
    expect(proxy.asked).toEqual([])
  })

  it.each<[string, string, string, string | undefined]>([
    ['', 'https://hss.example.test/', '', 'tunnel.test:3128'],
    ['', 'http://hss.example.test/', '', 'plain.test'],
    ['is this machine', 'https://127.0.0.1:8443/', '', undefined],
    ['is listed', 'https://hss.example.test/', 'a.test, hss.example.test', undefined],
    ['is listed in other letters', 'https://hss.example.test/', 'HSS.Example.TEST', undefined],
    ['is below what is listed', 'https://hss.example.test/', '*.example.test', undefined],
    ['is listed with its port', 'https://hss.example.test/', 'example.test:443', undefined],
    ['is listed with another port', 'https://hss.example.test/', 'example.test:8443', 'tunnel.test:3128'],
    ['only ends so', 'https://hss.example.test/', 'ple.test', 'tunnel.test:3128'],
    ['is an address', 'https://[2001:db8::7]:8443/', '[2001:db8::7]:8443', undefined],
  ])(
    'is told by its host alone, and only where it is asked: a host that %s (%s, %s)',
    async (_, url, except, proxy) => {
      const transport = await aTransport({
        HTTPS_PROXY: 'http://gate:secret@tunnel.test:3128/',
        HTTP_PROXY: 'plain.test',
        NO_PROXY: except,
      })
      expect(transport.proxyOf?.(new URL(url))).toBe(proxy)
    },
  )

  it('that is set for plain requests alone is that of all', async () => {
    const transport = await aTransport({ http_proxy: 'plain.test' })
    expect(transport.proxyOf?.(new URL('https://hss.example.test/'))).toBe('plain.test')
  })

  it('is asked where NO_PROXY names only part of a label', async () => {
    const { proxy } = await aProxy()
    expect((await send(FAR, {}, { http_proxy: proxy.origin, no_proxy: 'ple.test' })).text).toBe('through')
  })

  it('comes from the environment that was handed down, not from the process', async () => {
    const { proxy, target } = await aProxy()
    const before = process.env.HTTP_PROXY
    process.env.HTTP_PROXY = 'http://127.0.0.1:1'
    try {
      const transport = await aTransport({ https_proxy: proxy.origin })
      expect((await transport.send(aRequest(`${target.origin}/`), patient)).text).toBe('through')
      await expect(transport.send(aRequest(FAR), patient)).rejects.not.toMatchObject({ code: 'ECONNREFUSED' })
    } finally {
      if (before === undefined) delete process.env.HTTP_PROXY
      else process.env.HTTP_PROXY = before
    }
  })
})
