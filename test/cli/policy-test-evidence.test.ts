import { describe, expect, it } from 'vitest'
import { evidenceAsJson } from '../../src/reporters/evidence.ts'
import { runOn } from './command-run.ts'
import { recordedClean } from './recorded-images.ts'

const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.4.2'
const OTHER = 'swr.cn-north-4.myhuaweicloud.com/team/web:2'

const testFile = (lines: readonly string[]): string =>
  `policy: policy.yaml\ncases:\n  - name: it\n${lines.map((line) => `    ${line}\n`).join('')}`

/** Runs one case of these lines on a folder that has a policy, and what `recorded.json` holds. */
const tryCase = (recorded: string, ...lines: readonly string[]) =>
  runOn(
    {
      'tests/policy.yaml':
        'version: 1\nrules: { scan-succeeded: { max-age: 7d }, max-severity: enforce }\nunknown: { default: warn }\n',
      'tests/data/recorded.json': recorded,
      'tests/it.test.yaml': testFile(['evidence: data/recorded.json', ...lines]),
    },
    'policy',
    'test',
    'tests/it.test.yaml',
  )

const oneImage = () => evidenceAsJson(recordedClean(IMAGE))
const twoImages = () => evidenceAsJson(recordedClean(IMAGE, OTHER))

describe('a case of evidence', () => {
  it('is judged as of the moment of its run, unless it names another', async () => {
    expect((await tryCase(await oneImage(), 'expect: { verdict: pass }')).stdout).toContain('✓ it')
    const rules = '{ scan-succeeded: violated, max-severity: pass }'
    const later = await tryCase(await oneImage(), 'as-of: 2026-06-15', `expect: { verdict: fail, rules: ${rules} }`)
    expect(later.stdout).toContain('✓ it')
  })

  it('differs where something else comes out', async () => {
    const { code, stdout } = await tryCase(await oneImage(), 'expect: { verdict: fail }')
    expect(stdout).toContain('verdict  expected fail, got pass')
    expect(code).toBe(1)
  })

  it('is of the image that it names', async () => {
    expect((await tryCase(await twoImages(), `image: ${OTHER}`, 'expect: { verdict: pass }')).code).toBe(0)
  })

  it.each<[string, () => string | Promise<string>, readonly string[], string]>([
    ['is of several images', twoImages, [], 'the evidence is of several images'],
    ['is of another image', oneImage, [`image: ${OTHER}`], 'the evidence is not of this image'],
    ['names no image by its image', twoImages, ['image: shop'], '"shop" is not an image reference'],
    ['states facts besides', oneImage, ['severity: low'], 'severity means nothing beside evidence'],
    ['states how far the scan is', oneImage, ['scan: complete'], 'scan means nothing beside evidence'],
    ['is of no image', () => evidenceAsJson(recordedClean()), [], 'the evidence holds no image'],
    ['is damaged', async () => (await oneImage()).replace('"none"', '"low"'), [], 'its digest does not fit'],
    ['names a day that does not exist', oneImage, ['as-of: 2026-02-30'], 'is not a date'],
  ])('cannot be used where it %s', async (_, recorded, lines, sentence) => {
    const { code, stdout, stderr } = await tryCase(await recorded(), ...lines, 'expect: { verdict: pass }')
    expect(stderr).toContain(sentence)
    expect(stderr).toMatch(/tests\/it\.test\.yaml:[45]:/)
    expect(stdout).not.toContain('all as expected')
    expect(code).toBe(3)
  })

  it('cannot be used where its file is absent', async () => {
    const files = { 'it.test.yaml': testFile(['evidence: absent.json', 'expect: { verdict: pass }']) }
    const { code, stderr } = await runOn(files, 'policy', 'test', 'it.test.yaml')
    expect(stderr).toContain('there is no such evidence file')
    expect(stderr).toContain('it.test.yaml:4:15')
    expect(code).toBe(3)
  })
})
