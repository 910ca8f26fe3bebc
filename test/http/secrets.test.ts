import { describe, expect, it } from 'vitest'
import { createSecrets } from '../../src/http/secrets.ts'

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

  it('too short to be told from a word is left in texts, though masked', () => {
    const { masked, secrets } = someSecrets()
    secrets.add('pass')
    expect(masked).toContain('pass')
    expect(secrets.redact('to pass on')).toBe('to pass on')
  })
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
