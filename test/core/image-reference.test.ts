import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { formatImageReference, imageName, parseDigest, parseImageReference } from '../../src/core/image-reference.ts'
import { DIGEST } from '../builders.ts'

const HEX = 'a'.repeat(64)

describe('parseImageReference', () => {
  it('reads all parts', () => {
    const text = `swr.cn-north-4.myhuaweicloud.com/team-a/backend/api:1.2.3@${DIGEST}`

    expect(parseImageReference(text)).toEqual({
      text,
      registry: 'swr.cn-north-4.myhuaweicloud.com',
      namespace: 'team-a',
      repository: 'backend/api',
      tag: '1.2.3',
      digest: DIGEST,
    })
  })

  it.each([
    ['a port is no tag', `localhost:5000/a/b@${DIGEST}`, `localhost:5000/a/b@${DIGEST}`],
    ['a port and a tag', 'localhost:5000/a/b:1', 'localhost:5000/a/b:1'],
    ['host in capitals', 'Registry.Example.COM/a/b:1', 'registry.example.com/a/b:1'],
    ['port 443 goes without saying', 'registry.example.com:443/a/b:1', 'registry.example.com/a/b:1'],
    ['other ports do not', 'registry.example.com:4430/a/b:1', 'registry.example.com:4430/a/b:1'],
    ['a tag keeps its capitals', 'r.example.com/a/b:V1.0_RC', 'r.example.com/a/b:V1.0_RC'],
    ['separators in names', 'r.example.com/a-b/c__d/e.f:1', 'r.example.com/a-b/c__d/e.f:1'],
  ])('%s', (_name, text, normal) => {
    expect(formatImageReference(parseImageReference(text))).toBe(normal)
  })

  it.each([
    ['nothing', ''],
    ['no tag and no digest', 'r.example.com/a/b'],
    ['no namespace', 'r.example.com/b:1'],
    ['no host', 'a/b/c:1'],
    ['an empty tag', 'r.example.com/a/b:'],
    ['a tag that starts with a dot', 'r.example.com/a/b:.1'],
    ['a tag of 129 characters', `r.example.com/a/b:${'1'.repeat(129)}`],
    ['a newline after the tag', 'r.example.com/a/b:1\n'],
    ['a space in front', ' r.example.com/a/b:1'],
    ['capitals in the repository', 'r.example.com/a/B:1'],
    ['an empty segment', 'r.example.com/a//b:1'],
    ['a parent segment', 'r.example.com/a/../b:1'],
    ['a scheme', 'https://r.example.com/a/b:1'],
    ['a user in front of the host', 'me@r.example.com/a/b:1'],
    ['two digests', `r.example.com/a/b@${DIGEST}@${DIGEST}`],
    ['an empty digest', 'r.example.com/a/b:1@'],
    ['a short digest', `r.example.com/a/b@sha256:${HEX.slice(1)}`],
    ['a digest in capitals', `r.example.com/a/b@sha256:${HEX.toUpperCase()}`],
    ['a digest of another algorithm', `r.example.com/a/b@sha512:${HEX}`],
    ['a name of more than 255 characters', `r.example.com/a/${'b'.repeat(250)}:1`],
  ])('refuses %s', (_name, text) => {
    expect(() => parseImageReference(text)).toThrow(GateError)
    expect(() => parseImageReference(text)).toThrow(expect.objectContaining({ code: 'REFERENCE_INVALID' }))
  })

  it.each([
    [
      '0.9',
      'a.b',
      'z9.a0',
      'a0b.c1d',
      'a-0.9-z',
      'a--b.c',
      '127.0.0.1',
      'localhost',
      'localhost:0',
      'h:65535',
      'a.b.c.d:1',
    ],
  ])('takes hosts such as %s, %s, %s', (...hosts) => {
    for (const host of hosts) expect(parseImageReference(`${host}/a/b:1`).registry).toBe(host)
  })

  it.each([
    '-a.b',
    'a-.b',
    'a.-b',
    'a.b-',
    'a..b',
    '.a.b',
    'a.b.',
    'a_b.c',
    'a.b_c',
    'a.b:',
    'a.b:x',
    'a.b:123456',
    'a.b:1:2',
    'xlocalhost',
    'localhostx',
    'a',
  ])('refuses the host %s', (host) => {
    expect(() => parseImageReference(`${host}/a/b:1`)).toThrow(/not a registry host/)
  })

  it.each(['0', 'a', 'z9', '0a', 'a.b', 'a_b', 'a__b', 'a-b', 'a---b', 'a.b_c__d-e', 'a.0', '9.z', 'a-0', '0_9'])(
    'takes the name %s',
    (name) => {
      const { namespace, repository } = parseImageReference(`r.example.com/${name}/${name}/${name}:1`)
      expect([namespace, repository]).toEqual([name, `${name}/${name}`])
    },
  )

  it.each(['a..b', 'a___b', 'a._b', 'a-_b', '-a', 'a-', '_a', 'a_', '.a', 'a.', 'a+b', 'a b', 'é', 'a%2f', 'A'])(
    'refuses the name %s, wherever it stands',
    (name) => {
      const wrong = new RegExp(`"${name.replace(/[.+]/g, '[$&]')}" is not a name`)
      expect(() => parseImageReference(`r.example.com/${name}/b:1`)).toThrow(wrong)
      expect(() => parseImageReference(`r.example.com/a/b/${name}:1`)).toThrow(wrong)
    },
  )

  it.each(['a', 'z', 'A', 'Z', '0', '9', '_', '_._-', 'aZ09._-', 'Za.', '0-', '1'.repeat(128)])(
    'takes the tag %s',
    (tag) => {
      expect(parseImageReference(`r.example.com/a/b:${tag}`).tag).toBe(tag)
    },
  )

  it.each(['-a', '.a', 'a+b', 'a b', 'a:b', '!a', 'é'])('refuses the tag %s', (tag) => {
    expect(() => parseImageReference(`r.example.com/a/b:${tag}`)).toThrow(/its tag has|not a name/)
  })

  it('takes all hexadecimal digits in a digest, and nothing around them', () => {
    const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
    expect(parseImageReference(`r.example.com/a/b@${digest}`).digest).toBe(digest)
    for (const wrong of [`x${digest}`, `${digest}0`, digest.replace('f', 'g'), digest.slice(0, -1)]) {
      expect(() => parseImageReference(`r.example.com/a/b@${wrong}`)).toThrow(/its digest is not/)
    }
  })

  it.each([
    ['r.example.com/a:b/c:1', '"a:b" is not a name'],
    ['r.example.com/a:/b:1', '"a:" is not a name'],
    ['r.example.com/a/:1', '"" is not a name'],
    ['r.example.com/A/B:1', '"A" is not a name'],
    ['localhost:5000', 'neither a tag nor a digest'],
  ])('takes only what follows the last segment for a tag: %s', (text, why) => {
    expect(() => parseImageReference(text)).toThrow(why)
  })

  it('cuts what it quotes, and says what to write', () => {
    const long = `r.example.com/a/${'B'.repeat(150)}:${'1'.repeat(300)}`
    expect(() => parseImageReference(long)).toThrow(`"${long.slice(0, 300)}" is not an image reference`)
    expect(() => parseImageReference(`r.example.com/a/${'B'.repeat(150)}:1`)).toThrow(
      `"${'B'.repeat(100)}" is not a name`,
    )
    expect(() => parseImageReference('a')).toThrow(expect.objectContaining({ hint: expect.anything() }))
  })

  it('takes a name of 255 characters', () => {
    const name = `r.example.com/a/${'b'.repeat(255 - 'r.example.com/a/'.length)}`
    expect(imageName(parseImageReference(`${name}:1`))).toBe(name)
    expect(() => parseImageReference(`${name}b:1`)).toThrow(/longer than 255/)
  })

  it('takes no long time over a hostile host', () => {
    const startedAt = performance.now()
    expect(() => parseImageReference(`${'a-'.repeat(120)}!/a/b:1`)).toThrow(GateError)
    expect(performance.now() - startedAt).toBeLessThan(500)
  })
})

it('names an image without tag and digest', () => {
  expect(imageName(parseImageReference(`r.example.com/a/b/c:1@${DIGEST}`))).toBe('r.example.com/a/b/c')
})

describe('parseDigest', () => {
  it.each([
    ['with its algorithm', DIGEST, DIGEST],
    ['bare', HEX, DIGEST],
    ['of all digits', '0123456789abcdef'.repeat(4), `sha256:${'0123456789abcdef'.repeat(4)}`],
    ['with its algorithm further in', `${HEX}sha256:`, undefined],
    ['with its algorithm twice', `sha256:${DIGEST}`, undefined],
    ['in capitals', `SHA256:${HEX.toUpperCase()}`, DIGEST],
    ['with spaces around', ` ${HEX}\n`, DIGEST],
    ['empty', '', undefined],
    ['too short', HEX.slice(1), undefined],
    ['an image id beside it', `${HEX} ${HEX}`, undefined],
  ])('%s', (_name, text, expected) => {
    expect(parseDigest(text)).toBe(expected)
  })
})
