import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/core/evidence.ts'
import { evidenceAsJson } from '../../src/reporters/evidence.ts'
import type { Json } from '../fuzz/mutated-json.ts'
import { parseEvidence } from './parse-evidence.ts'
import { resealed } from './resealed.ts'
import { everyShape, someEvidence } from './some-evidence.ts'

const documentOf = async (evidence: Evidence): Promise<Json> => JSON.parse(await evidenceAsJson(evidence))

const refusalOf = (sentence: RegExp) =>
  expect.objectContaining({
    name: 'GateError',
    code: 'INPUT_INVALID',
    kind: 'setup',
    place: 'evidence.json',
    message: expect.stringMatching(sentence),
  })

const refuses = (text: string, sentence: RegExp): Promise<void> =>
  expect(parseEvidence(text, 'evidence.json')).rejects.toEqual(refusalOf(sentence))

/** The value with what stands at the path replaced, or dropped where nothing is given. */
function at(document: Json, path: string, value?: unknown): Json {
  const copy = structuredClone(document)
  const names = path.split('.')
  const last = names.pop() as string
  const holder = names.reduce<Json>((one, name) => one[name] as Json, copy)
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy
}

describe('parseEvidence', () => {
  it.each([
    ['nothing', '', /not JSON/],
    ['a word', 'evidence', /not JSON/],
    ['brackets without end', '['.repeat(200_000), /not JSON/],
    ['null', 'null', /no evidence file/],
    ['a list', '[]', /no evidence file/],
    ['an object of another kind', '{"kind":"report","version":1}', /no evidence file/],
    ['one that nests deeply', `{"kind":${'['.repeat(1500)}${']'.repeat(1500)}}`, /nested too deeply/],
    ['more values than it takes', `[${'{},'.repeat(200_000)}1]`, /more than 400000 values/],
    ['no version', '{"kind":"image-policy-gate/evidence"}', /no version that there is/],
    ['version 0', '{"kind":"image-policy-gate/evidence","version":0}', /no version that there is/],
    [
      'a later version',
      '{"kind":"image-policy-gate/evidence","version":2,"more":1}',
      /of version 2, .* reads version 1/,
    ],
  ])('refuses %s', (_, text, sentence) => refuses(text, sentence))

  it.each([1, 10, 500, 5000])('refuses a file that ends %i characters early', async (count) => {
    await refuses((await evidenceAsJson(everyShape())).trimEnd().slice(0, -count), /not JSON/)
  })

  it.each([
    ['a changed verdict of the scanner', 'images.0.scans.0.state.facts.severity.value.most', 'low'],
    ['a dropped scan', 'images.0.scans', []],
    ['another tool', 'tool.version', '9'],
    ['no digest', 'digest', undefined],
    ['a digest that is none', 'digest', 1],
    ['something more', 'more', 1],
  ])('refuses %s, which the digest does not cover', async (_, path, value) => {
    await refuses(JSON.stringify(at(await documentOf(everyShape()), path, value)), /its digest does not fit/)
  })

  it.each<[string, string, unknown, RegExp]>([
    ['a name that the format has not', 'images.0.more', 1, /at \/images\/0: /],
    ['a name that is dropped', 'images.0.doubts', undefined, /at \/images\/0: .*doubts/],
    ['a number for a text', 'images.0.source', 7, /at \/images\/0\/source: must be text/],
    ['a count below 0', 'images.0.scans.0.state.facts.unsafeSettings.value.min', -1, /\/facts/],
    ['a word that is none', 'images.0.scans.0.state.kind', 'fine', /\/images\/0\/scans\/0\/state/],
    ['facts of no scan', 'images.0.scans.2.state.facts', {}, /\/images\/0\/scans\/2\/state/],
    ['a value that is known and is not', 'images.0.scans.0.state.facts.severity.why', {}, /severity/],
    ['a month that is none', 'asOf', '2026-13-01T00:00:00.000Z', /"2026-13-01T00:00:00.000Z" is no moment/],
    ['a day that is none', 'asOf', '2026-02-30T00:00:00.000Z', /"2026-02-30T00:00:00.000Z" is no moment/],
    ['a reference that is none', 'images.0.reference', 'shop', /"shop" is not an image reference/],
    ['a digest of an image that is none', 'images.0.digest', 'sha256:abc', /\/images\/0\/digest/],
    ['a name that no sentence has', 'images.0.asked.0.values.__proto__', 'x', /format says/],
    ['no image', 'images', [], /holds no image/],
  ])('refuses %s, also under a digest that fits', async (_, path, value, sentence) => {
    const base = await documentOf(everyShape())
    const changed = path.includes('__proto__') ? withProtoName(base) : at(base, path, value)
    await refuses(await resealed(changed), sentence)
  })

  it('takes the same content in another order and layout', async () => {
    const document = await documentOf(everyShape())
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, one]) => [name, reversed(one)]),
      )
    }
    const read = await parseEvidence(JSON.stringify(reversed(document)), 'evidence.json')
    expect(read).toEqual(everyShape())
  })

  it('judges what the digest covers, where a name has two values', async () => {
    const text = await evidenceAsJson(everyShape())
    const twice = (first: string, last: string) =>
      text.replace('"source": "huawei-registries"', `"source": "${first}", "source": "${last}"`)
    await refuses(twice('huawei-registries', 'aliyun'), /its digest does not fit/)
    const read = await parseEvidence(twice('aliyun', 'huawei-registries'), 'evidence.json')
    expect(read).toEqual(everyShape())
  })

  it('cannot be made to change what all objects have', async () => {
    await refuses(await resealed(withProtoName(await documentOf(everyShape()))), /format says/)
    expect(({} as Json).polluted).toBeUndefined()
  })

  it('takes what is deeper than one would write by hand', async () => {
    const list = Array.from({ length: 100 }, (_, index) => index).reduce<object>(
      (inner, item) => ({ template: '{list}, {item}', values: { list: inner, item } }),
      { template: 'none', values: {} },
    )
    const document = at(await documentOf(someEvidence()), 'images.0.asked', [list])
    const { images } = await parseEvidence(await resealed(document), 'evidence.json')
    expect(images[0]?.asked).toEqual([list])
  })
})

/** A sentence with a value of the name by which JavaScript reaches what all objects have. */
const withProtoName = (document: Json): Json =>
  at(document, 'images.0.asked', [
    { template: '{a}', values: JSON.parse('{"__proto__":{"template":"","values":{},"polluted":1}}') },
  ])
