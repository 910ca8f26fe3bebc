import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { findDead } from '../../scripts/ask-links.ts'
import { outsideLinks } from '../../scripts/links.ts'

const placesOf = (file: string, text: string): readonly string[] =>
  outsideLinks(file, text).map(({ line, target }) => `${line} ${target}`)

describe('a link to another site', () => {
  it('is found in the prose of a page, with its line', () => {
    const page = [
      'See [the *words*](https://a.dev/x?y=1#z), and https://b.dev/c.',
      '',
      '```yaml',
      'endpoint: https://in.block.dev',
      '```',
      '- `https://in.span.dev`, ![picture](https://d.dev/e.svg) <https://f.dev>',
    ].join('\n')
    expect(placesOf('docs/a.md', page)).toEqual([
      '1 https://a.dev/x?y=1#z',
      '1 https://b.dev/c',
      '6 https://d.dev/e.svg',
      '6 https://f.dev',
    ])
  })

  it('is found in the comments of code, and not in its texts', () => {
    const code = [
      "const a = 'https://in.text.dev' // see https://a.dev/b.",
      '/**',
      ' * What https://c.dev/d says; the address of one is "https://example.dev/e".',
      ' */',
    ].join('\n')
    expect(placesOf('src/a.ts', code)).toEqual(['1 https://a.dev/b', '3 https://c.dev/d'])
  })

  it('is found anywhere in a workflow', () => {
    expect(placesOf('.github/workflows/a.yml', '# https://a.dev\nwith:\n  url: https://b.dev/c\n')).toEqual([
      '1 https://a.dev',
      '3 https://b.dev/c',
    ])
  })

  it.each([
    'https://github.com/OWNER/image-policy-gate',
    'https://HOST/path',
    'https://registry.example.com/v2',
    'https://harbor.example',
    'http://127.0.0.1:18099/',
    'http://localhost:8080',
    'https://a.test/',
    'https://a.dev/{id}',
  ])('is nobody to ask: %s', (address) => {
    expect(placesOf('docs/a.md', address)).toEqual([])
  })
})

describe('findDead', () => {
  let server: Server
  afterEach(() => server.close())

  async function start(listener: RequestListener): Promise<string> {
    server = createServer(listener)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  /** What is wrong with each path, and what was asked for. */
  async function askFor(paths: readonly string[], listener: RequestListener, { timeoutMs = 5_000, atOnce = 4 } = {}) {
    const asked: string[] = []
    const site = await start((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      listener(request, response)
    })
    const dead = await findDead(
      paths.map((path) => site + path),
      { atOnce, timeoutMs, pauseMs: 0 },
    )
    server.closeAllConnections()
    return { asked, dead: [...dead].map(([address, trouble]) => `${address.replace(site, '')} ${trouble}`) }
  }

  it('asks an address that answers once, however often it is linked', async () => {
    const { asked, dead } = await askFor(['/a', '/a#b', '/a#c', '/a'], (_, response) => response.end())
    expect([asked, dead]).toEqual([['HEAD /a'], []])
  })

  it('tells what is not there', async () => {
    const { asked, dead } = await askFor(['/gone'], (_, response) => response.writeHead(404).end())
    expect([asked, dead]).toEqual([['HEAD /gone', 'GET /gone'], ['/gone answers 404']])
  })

  it.each([405, 403, 404, 501])('asks again where HEAD is answered %i', async (status) => {
    const { asked, dead } = await askFor(['/a'], ({ method }, response) =>
      response.writeHead(method === 'HEAD' ? status : 200).end('a page'),
    )
    expect([asked, dead]).toEqual([['HEAD /a', 'GET /a'], []])
  })

  it('follows a redirect to where it leads', async () => {
    const { dead } = await askFor(['/moved', '/lost', '/round'], ({ url }, response) => {
      const next = { '/moved': '/here', '/lost': '/nowhere', '/round': '/round' }[url ?? '']
      if (next) response.writeHead(301, { location: next })
      else response.writeHead(url === '/here' ? 200 : 404)
      response.end()
    })
    expect(dead.toSorted()).toEqual(['/lost answers 404', '/round redirect count exceeded'])
  })

  it('asks once more after what may pass, and tells what did not', async () => {
    let failures = 2
    const { dead } = await askFor(['/well', '/ill'], ({ url }, response) => {
      const isWell = url === '/well' && failures-- <= 0
      response.writeHead(isWell ? 200 : 503).end()
    })
    expect(dead).toEqual(['/ill answers 503'])
  })

  it('waits for no answer without end', async () => {
    const { dead } = await askFor(['/slow'], () => {}, { timeoutMs: 30 })
    expect(dead).toEqual(['/slow The operation was aborted due to timeout'])
  })

  it('tells that nobody answers', async () => {
    const site = await start(() => {})
    await new Promise((resolve) => server.close(resolve))
    const dead = await findDead([site], { atOnce: 1, timeoutMs: 5_000, pauseMs: 0 })
    expect([...dead.values()]).toEqual([expect.stringContaining('ECONNREFUSED')])
  })

  it('asks no more at once than it may', async () => {
    let [open, most] = [0, 0]
    const paths = Array.from({ length: 12 }, (_, index) => `/${index}`)
    const { asked } = await askFor(
      paths,
      (_, response) => {
        most = Math.max(most, ++open)
        // Long enough for all the others to come, if they may.
        setTimeout(() => {
          open--
          response.end()
        }, 20)
      },
      { atOnce: 3 },
    )
    expect(asked.toSorted()).toEqual(paths.map((path) => `HEAD ${path}`).toSorted())
    expect(most).toBe(3)
  })
})
