import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSecrets, redactAll } from '../../src/http/secrets.ts'

function someSecrets() {
  const masked: string[] = []
  return { masked, secrets: createSecrets((secret) => masked.push(secret)) }
}

describe('a secret', () => {
  it('is masked in every form that a request gives it', () => {
    const { masked, secrets } = someSecrets()
    secrets.add('to+ken/=!x')
    expect(masked).toContain('to+ken/=!x')
    expect(masked).toContain('to%2Bken%2F%3D!x')
    expect(masked).toContain('to%2Bken%2F%3D%21x')
    expect(masked).toContain(Buffer.from('to+ken/=!x').toString('base64'))
  })

  it('is masked once', () => {
    const { masked, secrets } = someSecrets()
    secrets.add('plainsecret')
    secrets.add('plainsecret')
    expect(masked.filter((form) => form === 'plainsecret')).toHaveLength(1)
    expect(new Set(masked).size).toBe(masked.length)
  })

  it('that is unset or empty masks nothing', () => {
    const { masked, secrets } = someSecrets()
    secrets.add(undefined)
    secrets.add('')
    expect(masked).toEqual([])
    expect(secrets.redact('an ordinary sentence')).toBe('an ordinary sentence')
  })

  it('is taken out of a text, in every form and every time', () => {
    const { secrets } = someSecrets()
    secrets.add('to+ken/=x')
    const base64 = Buffer.from('to+ken/=x').toString('base64')
    expect(secrets.redact(`a to+ken/=x b to%2Bken%2F%3Dx c ${base64} d to+ken/=x`)).toBe('a *** b *** c *** d ***')
  })

  it('is taken out whole where it begins like another one', () => {
    const { secrets } = someSecrets()
    secrets.add('abcdef')
    secrets.add('abcdefghij')
    expect(secrets.redact('x abcdefghij y')).toBe('x *** y')
  })

  it('is taken out of whatever it was put into: base64 of more, hexadecimal, JSON in JSON, a request said back', () => {
    const { secrets } = someSecrets()
    const secret = 'to"ken/with+sign~0'
    secrets.add(secret)
    const signature = 'ab12'.repeat(16)
    const texts = [
      ...['', 'a:', 'ab:'].flatMap((user) =>
        (['base64', 'base64url'] as const).map((encoding) => Buffer.from(`${user}${secret}!`).toString(encoding)),
      ),
      Buffer.from(secret).toString('hex'),
      JSON.stringify(JSON.stringify({ secret })),
    ]
    for (const text of texts) expect(secrets.redact(text)).toMatch(/\*\*\*/)
    for (const text of texts) expect(secrets.redact(text).length).toBeLessThan(text.length - 8)
    for (const sign of ['=', '%3D', '%253D', '\\":\\"', '": "'])
      expect(secrets.redact(`Signature${sign}${signature}`)).not.toContain(signature)
  })

  it('of a few characters masks nothing shorter than itself', () => {
    for (const short of ['a', 'ab', 'pass', 'p%40s']) {
      const { masked, secrets } = someSecrets()
      secrets.add(short)
      expect(masked.filter((form) => form.length < Math.min(short.length, 2))).toEqual([])
    }
  })

  it('of six characters is long enough', () => {
    const { secrets } = someSecrets()
    secrets.add('s3cret')
    expect(secrets.redact('a s3cret b')).toBe('a *** b')
  })

  it('too short to be told from a word is left in texts, though masked', () => {
    const { masked, secrets } = someSecrets()
    secrets.add('pass')
    expect(masked).toContain('pass')
    expect(secrets.redact('to pass on')).toBe('to pass on')
  })
})

/** The same, the slow way: every run of characters that is sixteen or more in a row of the token becomes ***. */
function withoutRuns(text: string, token: string): string {
  const isTelling = (at: number): boolean => {
    const piece = text.slice(at, at + 16).toLowerCase()
    return piece.length === 16 && token.toLowerCase().includes(piece)
  }
  let clean = ''
  for (let at = 0; at < text.length; ) {
    if (!isTelling(at)) {
      clean += text[at]
      at += 1
      continue
    }
    let end = at + 16
    while (isTelling(end - 15)) end += 1
    clean += '***'
    at = end
  }
  return clean
}

describe('a piece of a secret that a service echoes', () => {
  const TOKEN = 'MIIabcdefghijklmnopqrstuvwxyz0123456789'
  const redact = (text: string): string => {
    const { secrets } = someSecrets()
    secrets.add(TOKEN)
    return secrets.redact(text)
  }

  it.each([
    ['cut short', `token ${TOKEN.slice(0, 20)}... is bad`, 'token ***... is bad'],
    ['from its middle', `token ${TOKEN.slice(10, 30)} is bad`, 'token *** is bad'],
    ['in other letters', `token ${TOKEN.slice(5, 30).toUpperCase()}!`, 'token ***!'],
    ['at the end', `token ${TOKEN.slice(-16)}`, 'token ***'],
    ['twice', `${TOKEN.slice(0, 16)} ${TOKEN.slice(3, 20)}`, '*** ***'],
    ['behind letters that grow when made small', `${'İ'.repeat(50)}${TOKEN.slice(0, 20)}!`, `${'İ'.repeat(50)}***!`],
  ])('is taken out: %s', (_name, text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it('is taken out wherever it stands, and nothing else is', () => {
    const filler = fc.string({ unit: fc.constantFrom('x', ' ', 'a', 'b', 'M', 'I'), maxLength: 12 })
    const piece = fc
      .tuple(fc.nat(TOKEN.length), fc.nat(TOKEN.length))
      .map(([start, length]) => TOKEN.slice(start, start + length))
    fc.assert(
      fc.property(fc.array(fc.oneof(filler, piece), { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        expect(redact(text)).toBe(withoutRuns(text, TOKEN))
      }),
      { numRuns: 2_000 },
    )
  })

  it('too short to be told from a word stays', () => {
    expect(redact(`token ${TOKEN.slice(0, 15)}`)).toBe(`token ${TOKEN.slice(0, 15)}`)
  })
})

it('is taken out of every text in a value, and nothing else is changed', () => {
  const { secrets } = someSecrets()
  secrets.add('very-secret')
  const value = { a: ['x very-secret', 1, null, { b: 'very-secret', c: true }], d: undefined, 'very-secret': 'key' }
  expect(redactAll(value, secrets)).toEqual({
    a: ['x ***', 1, null, { b: '***', c: true }],
    d: undefined,
    'very-secret': 'key',
  })
})

it('keeps a value as it is where it holds no secret', () => {
  const { secrets } = someSecrets()
  secrets.add('very-secret')
  const clean = { list: ['x', 1, { y: null }] }
  const value = { clean, other: 'very-secret' }
  expect(redactAll(clean, secrets)).toBe(clean)
  expect(redactAll(value, secrets).clean).toBe(clean)
})

describe('a signature that a service echoes', () => {
  const hex = 'ab'.repeat(32)

  it.each([`Signature=${hex}`, `"signature": "${hex}"`, `signature: ${hex.toUpperCase()}`])(
    'is taken out: %s',
    (text) => {
      const { secrets } = someSecrets()
      expect(secrets.redact(text)).not.toMatch(/[0-9a-f]{40}/i)
      expect(secrets.redact(text)).toContain('***')
    },
  )

  it('is told from a digest, which stays', () => {
    const { secrets } = someSecrets()
    expect(secrets.redact(`image sha256:${hex}`)).toBe(`image sha256:${hex}`)
  })
})

it('copies no more than what holds a secret, whatever names it has', () => {
  const secrets = createSecrets(() => {})
  secrets.add('very-secret-value')
  const value = JSON.parse('{"__proto__":"very-secret-value","list":[1,null,"a very-secret-value"],"other":{"a":1}}')
  const cleaned = redactAll(value, secrets)
  expect(JSON.stringify(cleaned)).toBe('{"__proto__":"***","list":[1,null,"a ***"],"other":{"a":1}}')
  expect(Object.getPrototypeOf(cleaned)).toBe(Object.prototype)
  expect(cleaned.other).toBe(value.other)
  expect(JSON.stringify(value)).toContain('very-secret-value')
})
