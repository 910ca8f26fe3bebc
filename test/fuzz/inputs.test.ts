import fc from 'fast-check'
import { expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { parseImageReference } from '../../src/core/image-reference.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { type InputSpec, inputTable, type RawInputs } from '../../src/inputs/table.ts'
import { claimsOf } from '../../src/sources/oidc-claims.ts'

const table: readonly InputSpec[] = inputTable
const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0'
const DIGEST = `sha256:${'ab'.repeat(32)}`

/** Values that some input takes, so that a mixture often gets past the first check. */
const telling = fc.constantFrom(
  ...[IMAGE, DIGEST, `${IMAGE}@${DIGEST}`, `${IMAGE}\n${IMAGE}`, 'preset:baseline', 'auto', 'aliyun', 'cn-north-4'],
  ...['0', '10m', '24h', '-1', '1e9', '2026-12-31', '2026-02-31', 'https://x.example', 'http://127.0.0.1:1', '2/4'],
  ...['json', 'json,html', 'evidence.json', 'base', 'refs/heads/main', '../x', '{}', '[]', 'null'],
  `{"image.name":"${IMAGE}","containerimage.digest":"${DIGEST}"}`,
  `{"target":{"image.name":"${IMAGE},${IMAGE}","containerimage.digest":"${DIGEST}"},"test":{}}`,
  '{"__proto__":{"image.name":"x"},"containerimage.digest":1}',
)
const value = fc.oneof({ weight: 3, arbitrary: telling }, fc.string({ unit: 'binary', maxLength: 60 }))
const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...table.map((spec) => spec.name)) },
  fc.constantFrom('image', 'constructor', '__proto__', ''),
)

const someInputs: fc.Arbitrary<RawInputs> = fc
  .array(fc.tuple(name, fc.array(value, { minLength: 1, maxLength: 2 })), { maxLength: 5 })
  .map((pairs) => new Map(pairs.map(([key, texts]) => [key, texts.map((text) => ({ text, place: `input ${key}` }))])))

it('inputs are whole and valid, or refused as the caller’s mistake', () => {
  fc.assert(
    fc.property(someInputs, fc.constantFrom('action' as const, 'command' as const), (raw, where) => {
      try {
        const inputs = parseInputs(raw, where)
        const { images, replay, waitMs, concurrency, reportDir } = inputs
        expect(images.length > 0 || replay !== undefined).toBe(true)
        for (const { text } of images) parseImageReference(text)
        expect(Number.isSafeInteger(waitMs) && waitMs >= 0).toBe(true)
        expect(Number.isSafeInteger(concurrency) && concurrency >= 1 && concurrency <= 64).toBe(true)
        expect(reportDir).not.toBe('')
        for (const url of [inputs.endpoint, inputs.authEndpoint]) {
          if (url?.protocol === 'http:') expect(url.hostname).toMatch(/^(?:localhost|127\.[\d.]+|\[::1\])$/)
        }
      } catch (thrown) {
        if (!(thrown instanceof GateError)) throw thrown
        expect(thrown.kind).toBe('setup')
      }
    }),
  )
})

it('what a build reported is one digest for each image, or refused', () => {
  const part = fc.oneof(
    fc.constantFrom<unknown>(IMAGE, `${IMAGE},${IMAGE}`, DIGEST, '', null, 1, {}),
    fc.jsonValue({ maxDepth: 1 }),
  )
  const target = fc.dictionary(fc.constantFrom('image.name', 'containerimage.digest', 'buildx.build.ref'), part, {
    maxKeys: 3,
  })
  const metadata = fc.oneof(target, fc.dictionary(fc.string({ maxLength: 5 }), fc.oneof(target, part), { maxKeys: 3 }))
  fc.assert(
    fc.property(metadata, (build) => {
      const text = JSON.stringify(build)
      try {
        const { images } = parseInputs(
          new Map([['build-metadata', [{ text, place: 'input build-metadata' }]]]),
          'action',
        )
        for (const image of images) expect(parseImageReference(image.text).digest).toBeDefined()
      } catch (thrown) {
        if (!(thrown instanceof GateError)) throw thrown
        expect(thrown.kind).toBe('setup')
      }
    }),
  )
})

it('a token is claims that are texts, or none', () => {
  const encoded = fc.oneof(fc.json(), fc.string()).map((text) => Buffer.from(text).toString('base64url'))
  const token = fc.oneof(
    fc.string(),
    encoded.map((payload) => `e30.${payload}.c2ln`),
  )
  fc.assert(
    fc.property(token, (text) => {
      const claims = claimsOf(text)
      if (!claims) return
      for (const claim of [claims.subject, claims.issuer, ...claims.audiences]) expect(claim.length).toBeLessThan(301)
    }),
  )
})
