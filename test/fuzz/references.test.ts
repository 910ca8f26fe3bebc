import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { formatImageReference, type ImageReference, parseImageReference } from '../../src/core/image-reference.ts'
import { sources } from '../../src/sources/index.ts'
import { regionOfHost } from '../../src/sources/regions.ts'

const LOWER = [...'abcdefghijklmnopqrstuvwxyz0123456789']
const word = fc.string({ unit: fc.constantFrom(...LOWER), minLength: 1, maxLength: 12 })
const joinedBy = (...separators: string[]): fc.Arbitrary<string> =>
  fc
    .tuple(word, fc.array(fc.tuple(fc.constantFrom(...separators), word), { maxLength: 2 }))
    .map(([first, rest]) => first + rest.map((pair) => pair.join('')).join(''))

const host = fc.oneof(
  fc.constantFrom('swr.cn-north-4.myhuaweicloud.com', 'acme-registry.cn-hangzhou.cr.aliyuncs.com', 'localhost:5000'),
  fc.tuple(joinedBy('.', '-'), word, fc.constantFrom('', ':5000', ':443')).map(([a, b, port]) => `${a}.${b}${port}`),
)
const component = joinedBy('.', '_', '__', '-', '---')
const TAG_CHARACTERS = [...LOWER, ...LOWER.map((letter) => letter.toUpperCase()), '.', '_', '-']
const tag = fc
  .string({ unit: fc.constantFrom(...TAG_CHARACTERS), minLength: 1, maxLength: 128 })
  .filter((text) => !/^[.-]/.test(text))
const digest = fc
  .string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
  .map((hex) => `sha256:${hex}`)

/** A reference by the grammar, with what it is made of. */
const valid = fc
  .record({
    host,
    components: fc.array(component, { minLength: 2, maxLength: 4 }),
    tag: fc.option(tag, { nil: undefined }),
    digest: fc.option(digest, { nil: undefined }),
  })
  .filter((parts) => parts.tag !== undefined || parts.digest !== undefined)
  .map((parts) => ({
    ...parts,
    text: `${parts.host}/${parts.components.join('/')}${parts.tag === undefined ? '' : `:${parts.tag}`}${parts.digest === undefined ? '' : `@${parts.digest}`}`,
  }))

function parsed(text: string): ImageReference | undefined {
  try {
    return parseImageReference(text)
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(GateError)
    expect(thrown).toMatchObject({ code: 'REFERENCE_INVALID' })
    return undefined
  }
}

/** What has no place in any part of a reference, since it would be something else in a URL, a shell or a log. */
const FOREIGN = /[\s\p{Cc}\p{Cf}\\?#%&;|$`'"<>()[\]{}!*+=,~^]/u

describe('an image reference', () => {
  it('by the grammar is taken apart into what it was made of', () => {
    fc.assert(
      fc.property(valid, (made) => {
        const [namespace, ...repository] = made.components
        expect(parseImageReference(made.text)).toEqual({
          text: made.text,
          registry: made.host.replace(/:443$/, ''),
          namespace,
          repository: repository.join('/'),
          tag: made.tag,
          digest: made.digest,
        })
      }),
    )
  })

  it('has one normal form, which means the same', () => {
    fc.assert(
      fc.property(valid, ({ text }) => {
        const normal = formatImageReference(parseImageReference(text))
        const { text: _, ...again } = parseImageReference(normal)
        expect(parseImageReference(text)).toMatchObject(again)
        expect(formatImageReference(parseImageReference(normal))).toBe(normal)
      }),
    )
  })

  it('after a slip of the pen is refused, or is what it says and nothing more', () => {
    const piece = fc.oneof(
      fc.constantFrom('', '/', ':', '@', '..', '@sha256:', '//', ' ', '\n', '%2f', 'Ⅳ', '\u0000'),
      fc.string(),
    )
    fc.assert(
      fc.property(valid, fc.nat(), fc.nat(5), piece, ({ text }, place, cut, inserted) => {
        const at = place % (text.length + 1)
        const slipped = text.slice(0, at) + inserted + text.slice(at + cut)
        const reference = parsed(slipped)
        if (!reference) return
        expect(slipped).not.toMatch(FOREIGN)
        // Nothing of the text is lost, but the case of the host and its usual port.
        const slash = slipped.indexOf('/')
        const expected = slipped.slice(0, slash).toLowerCase().replace(/:443$/, '') + slipped.slice(slash)
        expect(formatImageReference(reference)).toBe(expected)
      }),
    )
  })

  it('of any text at all is answered, and so is who serves its host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), host), (text) => {
        parsed(text)
        expect(sources.filter((source) => source.recognises(text)).length).toBeLessThanOrEqual(1)
        regionOfHost(text)
      }),
    )
  })
})
