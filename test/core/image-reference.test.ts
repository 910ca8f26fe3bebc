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
    ['in capitals', `SHA256:${HEX.toUpperCase()}`, DIGEST],
    ['with spaces around', ` ${HEX}\n`, DIGEST],
    ['empty', '', undefined],
    ['too short', HEX.slice(1), undefined],
    ['an image id beside it', `${HEX} ${HEX}`, undefined],
  ])('%s', (_name, text, expected) => {
    expect(parseDigest(text)).toBe(expected)
  })
})
