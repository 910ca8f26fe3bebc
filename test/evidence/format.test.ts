import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { staleFiles } from '../../scripts/generate.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import { message } from '../../src/core/message.ts'
import { evidenceAsJson } from '../../src/reporters/evidence.ts'
import { evidenceSchema } from '../../src/reporters/evidence-schema.ts'
import { canonicalJson, selfDigest } from '../../src/reporters/self-digest.ts'
import { anAssessment, aScan } from '../builders.ts'
import { HOSTILE } from '../reporters/hostile.ts'
import { commandsIn } from '../reporters/runner-commands.ts'
import { parseEvidence } from './parse-evidence.ts'
import { everyShape, someEvidence } from './some-evidence.ts'

const again = async (evidence: Evidence): Promise<Evidence> =>
  parseEvidence(await evidenceAsJson(evidence), 'evidence.json')

describe('an evidence file', () => {
  it.each([
    ['a clean image', someEvidence()],
    ['every shape', everyShape()],
  ])('of %s is read as it was written', async (_, evidence) => {
    expect(await again(evidence)).toStrictEqual(evidence)
  })

  it('keeps to its schema', async () => {
    const validate = new Ajv({ strict: true, allErrors: true }).compile(evidenceSchema)
    validate(JSON.parse(await evidenceAsJson(everyShape())))
    expect(validate.errors ?? []).toEqual([])
  })

  it('has times as text and null for what has no bound or is not known', async () => {
    const { images, asOf, recordedAt, exchanges } = JSON.parse(await evidenceAsJson(everyShape()))
    expect([asOf, recordedAt]).toEqual(['2026-06-15T12:00:00.000Z', '2026-06-15T12:00:01.000Z'])
    const { facts } = images[0].scans.at(-1).state
    expect(facts.vulnerabilities.value[1].count).toEqual({ min: 1, max: null })
    expect(facts.bornAt.value).toEqual({ at: '2026-06-15T03:00:00.000Z', event: 'updated' })
    expect(images[0]).toMatchObject({ digest: null, region: null })
    expect(exchanges[1]).toMatchObject({ status: null, requestId: null })
  })

  it('keeps sentences apart from their values', async () => {
    const { images } = JSON.parse(await evidenceAsJson(everyShape()))
    expect(images[0].doubts[0].why).toEqual({
      template: '{count} of {list}',
      values: { count: 3, list: { template: '{a}, {b}', values: { a: 'x', b: 'y' } } },
    })
  })

  it.each(HOSTILE)('keeps %j as it is, and is inert in a log', async (text) => {
    const why = message('{text}', { text })
    const evidence = someEvidence({
      images: [anAssessment({ scans: [aScan({ label: text, state: { kind: 'unclear', why } })] })],
    })
    const json = await evidenceAsJson(evidence)
    expect(await again(evidence)).toStrictEqual(evidence)
    expect(commandsIn(json)).toEqual([])
  })
})

describe('a large evidence file', () => {
  it('has no blanks, and is read all the same', async () => {
    const images = Array.from({ length: 500 }, () => anAssessment())
    const json = await evidenceAsJson(someEvidence({ images }))
    expect(json.trimEnd().split('\n')).toHaveLength(1)
    expect((await parseEvidence(json, 'evidence.json')).images).toEqual(images)
  })
})

describe('the digest of an evidence file', () => {
  it('is that of its canonical form without it', async () => {
    const { digest, ...rest } = JSON.parse(await evidenceAsJson(someEvidence()))
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(digest).toBe(await selfDigest(rest))
  })

  it('does not depend on the order of names', () => {
    expect([...canonicalJson({ b: [{ d: 1, c: null }], a: '\u0001é' })].join('')).toBe(
      '{"a":"\\u0001é","b":[{"c":null,"d":1}]}',
    )
  })

  it('is a plain sha256', async () => {
    // sha256 of "{}", as any other program tells it.
    expect(await selfDigest({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  })
})

describe('the schema of evidence files', () => {
  it('describes every property', () => {
    const undescribed: string[] = []
    const visit = (schema: unknown, path: string): void => {
      if (schema === null || typeof schema !== 'object') return
      for (const [name, property] of Object.entries(('properties' in schema && schema.properties) || {})) {
        if (!property.description) undescribed.push(`${path}.${name}`)
      }
      for (const [key, value] of Object.entries(schema)) visit(value, `${path}.${key}`)
    }
    visit(evidenceSchema, '')
    expect(undescribed).toEqual([])
  })

  it('is published, and compiled, as it is', async () => {
    const stale = await staleFiles()
    expect(stale.filter((path) => path.includes('evidence') || path.includes('docs/schemas/'))).toEqual([])
  })
})
