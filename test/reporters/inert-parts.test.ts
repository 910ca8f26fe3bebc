import { describe, expect, it } from 'vitest'
import { message } from '../../src/core/message.ts'
import { logLineAsText } from '../../src/reporters/log-line.ts'
import { printableJson } from '../../src/reporters/printable-json.ts'
import { referenceParts } from '../../src/reporters/reference-parts.ts'
import { placesOf, type Surroundings } from '../../src/reporters/sarif/places.ts'
import { sarifText, sentences } from '../../src/reporters/sarif/text.ts'
import { speaker } from '../../src/reporters/sentences.ts'
import { policyUri, resourceUri } from '../../src/reporters/vsa-uris.ts'
import { aPolicy, aReport, aViolation } from './report-builder.ts'

describe('a line of the log', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['a\u001b[1m\nb', 'a\\u{1b}[1m b'],
    ['##[group]', '# #[group]'],
  ])('%j is harmless: %j', (text, line) => {
    expect(logLineAsText(text)).toBe(line)
    expect(logLineAsText(message('{text}', { text }))).toBe(line)
  })

  it('is in the language of the reader where it is a sentence', () => {
    const translate = () => 'zwei {text}'
    expect(logLineAsText(message('two {text}', { text: 'x' }), translate)).toBe('zwei x')
    expect(logLineAsText('two x', translate)).toBe('two x')
  })
})

describe('printable JSON', () => {
  it('is laid out for people, unless told otherwise', () => {
    expect(printableJson({ a: 1 })).toBe('{\n  "a": 1\n}\n')
    expect(printableJson({ a: 1 }, 0)).toBe('{"a":1}\n')
  })

  it.each([
    ['#', '#'],
    ['##[', '\\u0023#['],
    ['\u0600', '\\u0600'],
    ['\u2029', '\\u2029'],
    ['\u{e0001}', '\\udb40\\udc01'],
    ['é', 'é'],
  ])('writes %j as %j', (text, written) => {
    expect(printableJson([text], 0)).toBe(`["${written}"]\n`)
  })
})

describe('the parts of a reference', () => {
  it.each([
    ['r.example/a/b:1', { name: 'r.example/a/b', tag: ':1' }],
    ['r.example:5000/a/b', { name: 'r.example:5000/a/b', tag: '' }],
    ['r.example:5000/a/b:1.0@sha256:ab', { name: 'r.example:5000/a/b', tag: ':1.0' }],
    ['shop:1', { name: 'shop', tag: ':1' }],
    ['shop', { name: 'shop', tag: '' }],
    [' shop\u0000 ', { name: 'shop\\u{0}', tag: '' }],
    ['@sha256:ab', { name: '?', tag: '' }],
    ['', { name: '?', tag: '' }],
  ])('of %j are %j', (reference, parts) => {
    expect(referenceParts(reference)).toEqual(parts)
  })
})

describe('text in SARIF', () => {
  it.each([
    ['a\u001b b', 'a\\u{1b} b'],
    [' a ', 'a'],
    ['[x](http://evil)', '[x] (http://evil)'],
    ['', '?'],
  ])('%j becomes %j', (text, expected) => {
    expect(sarifText(text)).toBe(expected)
  })

  it('is cut', () => {
    expect(sarifText('x'.repeat(50), 20).length).toBeLessThanOrEqual(20)
    expect(sarifText('x'.repeat(4000))).toHaveLength(4000)
    expect(sarifText('x'.repeat(4001)).length).toBeLessThanOrEqual(4000)
  })

  it('is of sentences, each with one full stop', () => {
    const ends = ['a.', 'b!', 'c?', 'd。', 'e！', 'f？']
    expect(sentences([...ends, 'g', ' ', ''], speaker({}))).toBe(`${ends.join(' ')} g.`)
    expect(sentences([], speaker({}))).toBe('')
    expect(sentences(['x'.repeat(3000)], speaker({})).length).toBeLessThanOrEqual(2001)
  })
})

describe('the place of a result', () => {
  const uriOf = (file: string, surroundings: Partial<Surroundings> = {}, origin = 'policy.yaml'): string => {
    const policy = aPolicy({ origin: { kind: 'file', text: origin, digest: 'ab' } })
    const outcome = aViolation({ policy: policy.name, position: { file, line: 7, column: 3 } })
    const places = placesOf(aReport([], { policies: [policy] }), {
      dockerfile: undefined,
      workflow: undefined,
      ...surroundings,
    })
    return places.ofRule(outcome).physicalLocation.artifactLocation.uri
  }

  it.each([
    ['a/b.yaml', 'a/b.yaml'],
    ['././a.yaml', 'a.yaml'],
    ['a\\b.yaml', 'a/b.yaml'],
    ['a b#.yaml', 'a%20b%23.yaml'],
    ['a\u001b.yaml', 'a/u%7B1b%7D.yaml'],
    ['/etc/passwd', 'policy.yaml'],
    ['../a.yaml', 'policy.yaml'],
    ['a/../b.yaml', 'policy.yaml'],
    ['preset:baseline', 'policy.yaml'],
    ['x-2+y.z:a', 'policy.yaml'],
    ['', 'policy.yaml'],
  ])('in %j is %s', (file, uri) => {
    expect(uriOf(file)).toBe(uri)
  })

  it('is the Dockerfile, the workflow or the usual policy where the policy lies elsewhere', () => {
    const dockerfile = { file: 'Dockerfile', line: 4, rules: [] }
    expect(uriOf('preset:x', { dockerfile, workflow: 'w.yml' }, 'preset:x')).toBe('Dockerfile')
    expect(uriOf('preset:x', { workflow: 'w.yml' }, 'preset:x')).toBe('w.yml')
    expect(uriOf('preset:x', {}, 'preset:x')).toBe('.github/image-policy.yaml')
    const { ofContents } = placesOf(aReport([]), { dockerfile, workflow: 'w.yml' })
    expect(ofContents.physicalLocation.region).toEqual({ startLine: 4, startColumn: 1, endLine: 4, endColumn: 5 })
  })
})

describe('URIs of a verification summary', () => {
  const HERE = { repository: 'https://ghe.example/acme/shop' }

  it.each([
    [{ kind: 'preset', text: 'preset:base line' }, {}, 'preset:base%20line'],
    [{ kind: 'file', text: './p q.yaml' }, {}, 'p%20q.yaml'],
    [{ kind: 'file', text: './././p.yaml' }, {}, 'p.yaml'],
    [{ kind: 'file', text: 'a/p.yaml', commit: 'c0' }, HERE, 'git+https://ghe.example/acme/shop@c0#a/p.yaml'],
    [{ kind: 'file', text: 'a/p.yaml' }, HERE, 'git+https://ghe.example/acme/shop#a/p.yaml'],
    [{ kind: 'file', text: '/home/me/p q.yaml', commit: 'c0' }, HERE, 'p%20q.yaml'],
    [{ kind: 'file', text: 'c:\\me\\p.yaml' }, HERE, 'p.yaml'],
    [{ kind: 'file', text: '../p.yaml' }, HERE, 'p.yaml'],
    [{ kind: 'file', text: 'acme/org/p.yaml@v1' }, {}, 'acme/org/p.yaml%40v1'],
    [{ kind: 'repository', text: 'acme/org/a/p.yaml@v/1' }, {}, 'git+https://github.com/acme/org@v%2F1#a/p.yaml'],
    [{ kind: 'repository', text: 'o/r/p.yaml@v1', commit: 'c1' }, HERE, 'git+https://ghe.example/o/r@c1#p.yaml'],
  ] as const)('of %j at %j is %s', (origin, place, uri) => {
    expect(policyUri({ digest: 'ab', ...origin }, place)).toBe(uri)
  })

  it('name an image without its tag', () => {
    expect(resourceUri('r.example/team/shop:1', 'ab')).toBe(
      'pkg:oci/shop@sha256%3Aab?repository_url=r.example/team/shop',
    )
  })
})
