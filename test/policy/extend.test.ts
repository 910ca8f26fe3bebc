import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { load } from './memory-reader.ts'

/** The first file's policy. */
async function extended(files: Record<string, string>) {
  const [policy] = (await load(files)).policies
  if (!policy) throw new Error('no policy was loaded')
  return policy
}

const doc = (text: string) => `version: 1\n${text}\n`

describe('extends', () => {
  it('replaces a whole rule, keeps the others, and knows where each came from', async () => {
    const policy = await extended({
      'child.yaml': doc('extends: [base.yaml]\nrules: { scan-succeeded: warn, max-severity: { max: low } }'),
      'base.yaml': doc('rules: { scan-succeeded: { max-age: 7d }, no-malicious-files: enforce }'),
    })
    expect(policy.rules).toMatchObject([
      { id: 'scan-succeeded', mode: 'warn', position: { file: 'child.yaml' } },
      { id: 'no-malicious-files', position: { file: 'base.yaml', line: 2 } },
      { id: 'max-severity', options: { max: 'low' } },
    ])
    expect(policy.rules[0]?.options).not.toHaveProperty('max-age')
  })

  it('never makes a rule waivable again', async () => {
    const policy = await extended({
      'child.yaml': doc('extends: [middle.yaml]\nrules: { max-severity: { waivable: true } }'),
      'middle.yaml': doc('extends: [base.yaml]\nrules: { max-severity: enforce }'),
      'base.yaml': doc('rules: { max-severity: { waivable: false } }'),
    })
    expect(policy.rules).toMatchObject([{ id: 'max-severity', waivable: false }])
  })

  it('takes the stricter of stated limits and joins the rest', async () => {
    const policy = await extended({
      'child.yaml': doc(`extends: [base.yaml]
scope: { images: ["a/b/**"] }
waiver-limits: { max-days: 200, require: [reason], warn-before: 1d, unknown-max-days: 9 }
waivers: [{ rule: max-severity, reason: r, owner: o }]
run: { replay: allow }`),
      'base.yaml': doc(`scope: { images: ["a/**"], outside: block }
waiver-limits: { max-days: 90, require: [owner], warn-before: 7d, unknown-max-days: 3 }
waivers: [{ rule: scan-succeeded, reason: r, owner: o }]
run: { replay: deny }`),
    })
    expect(policy.waiverLimits).toEqual({
      maxDays: 90,
      require: ['owner', 'reason'],
      warnBeforeMs: 604_800_000,
      unknownMaxDays: 3,
    })
    expect(policy.scopes.map(({ images, outside }) => [...images, outside])).toEqual([
      ['a/**', 'block'],
      ['a/b/**', 'skip'],
    ])
    expect(policy.waivers.map(({ rule }) => rule)).toEqual(['scan-succeeded', 'max-severity'])
    expect(policy.run.map(({ replay }) => replay)).toEqual(['deny', 'allow'])
  })

  it('takes limits that only one side states', async () => {
    const policy = await extended({
      'child.yaml': doc('extends: [base.yaml]\nwaiver-limits: { unknown-max-days: 3 }'),
      'base.yaml': doc('waiver-limits: { max-days: 90 }'),
    })
    expect(policy.waiverLimits).toMatchObject({ maxDays: 90, unknownMaxDays: 3 })
  })

  it.each([
    ['{ default: block }', '{ stale: warn }', 'block'],
    ['{ stale: block }', '{ default: warn }', 'block'],
    ['{ stale: warn }', '{ default: block }', 'block'],
    ['{ pending: block }', '{ stale: warn }', 'warn'],
    ['{ default: warn }', '{ stale: warn }', 'warn'],
    ['{}', '{}', 'block'],
  ])('with unknown: %s extended by %s, stale is to %s', async (base, child, handling) => {
    const policy = await extended({
      'child.yaml': doc(`extends: [base.yaml]\nunknown: ${child}`),
      'base.yaml': doc(`unknown: ${base}`),
    })
    expect(policy.unknown.stale).toBe(handling)
  })

  it('holds waivers of an extended file to the limits of the child', async () => {
    const loading = extended({
      'child.yaml': doc('extends: [base.yaml]\nwaiver-limits: { require: [expires] }'),
      'base.yaml': doc('waivers: [{ rule: max-severity }]'),
    })
    await expect(loading).rejects.toThrow(/base\.yaml:2:11: waivers\[0\] lacks expires/)
  })

  it('reads each file once, what is extended first, and digests them in the order of reading', async () => {
    const files = {
      'child.yaml': doc('extends: [left.yaml, right.yaml]'),
      'left.yaml': doc('extends: [base.yaml]\nrules: { max-severity: { max: low } }'),
      'right.yaml': doc('extends: [base.yaml]'),
      'base.yaml': doc('rules: { max-severity: { max: critical } }\nwaivers: [{ rule: max-severity }]'),
    }
    const policy = await extended(files)
    expect(policy.waivers).toHaveLength(1)
    const read = [files['child.yaml'], files['left.yaml'], files['base.yaml'], files['right.yaml']]
    expect(policy.origin.digest).toBe(createHash('sha256').update(read.join('')).digest('hex'))
  })

  it.each([
    ['[weak.yaml, common.yaml]', 'low', 'common.yaml'],
    ['[weak.yaml, strictish.yaml]', 'low', 'common.yaml'],
    ['[strictish.yaml, weak.yaml]', 'critical', 'weak.yaml'],
    ['[common.yaml, weak.yaml]', 'critical', 'weak.yaml'],
    ['[weak.yaml, deep.yaml]', 'low', 'common.yaml'],
    ['[loose.yaml, "preset:baseline"]', 'medium', 'preset:baseline'],
  ])('takes each of %s whole, so that the later counts', async (parents, max, file) => {
    const files = {
      'child.yaml': doc(`extends: ${parents}`),
      'weak.yaml': doc(`extends: [common.yaml]
rules: { max-severity: { max: critical } }
accept-waivers: { from: weak-waivers.yaml, rules: [max-severity] }`),
      'strictish.yaml': doc('extends: [common.yaml]'),
      'deep.yaml': doc('extends: [strictish.yaml]'),
      'common.yaml': doc(`scope: { images: ["a/**"] }
rules: { max-severity: { max: low } }
waivers: [{ rule: max-severity }]
accept-waivers: { from: common-waivers.yaml, rules: [max-severity] }
run: { replay: deny }`),
      'loose.yaml': doc('extends: [preset:baseline]\nrules: { max-severity: { max: critical } }'),
    }
    const policy = await extended(files)
    const rule = policy.rules.find(({ id }) => id === 'max-severity')
    expect(rule).toMatchObject({ options: { max }, position: { file } })
    if (file.startsWith('preset:')) return
    expect(policy.acceptWaivers?.position.file).toBe(file)
    expect([policy.waivers, policy.scopes, policy.run].map(({ length }) => length)).toEqual([1, 1, 1])
  })

  it('keeps a rule unwaivable that an earlier parent made so', async () => {
    const policy = await extended({
      'child.yaml': doc('extends: [firm.yaml, base.yaml]'),
      'firm.yaml': doc('extends: [base.yaml]\nrules: { max-severity: { max: low, waivable: false } }'),
      'base.yaml': doc('rules: { max-severity: { max: critical } }'),
    })
    expect(policy.rules).toMatchObject([{ id: 'max-severity', waivable: false, options: { max: 'critical' } }])
  })

  it('reads a file that very many ways lead to only once', async () => {
    const parents = (level: number) => Array.from({ length: 16 }, (_, i) => `${level}-${i}.yaml`)
    const files: Record<string, string> = { 'child.yaml': doc(`extends: [${parents(1)}]`) }
    for (let level = 1; level <= 8; level += 1) {
      for (const name of parents(level)) {
        files[name] = doc(level < 8 ? `extends: [${parents(level + 1)}]` : 'waivers: [{ rule: max-severity }]')
      }
    }
    expect((await extended(files)).waivers).toHaveLength(16)
  })

  it('finds paths relative to the file that names them', async () => {
    const policy = await extended({
      'a/b/child.yaml': doc('extends: ["../base.yaml", "./near.yaml"]'),
      'a/base.yaml': doc('rules: { max-severity: warn }'),
      'a/b/near.yaml': doc('rules: { scan-succeeded: warn }'),
    })
    expect(policy.rules.map(({ position }) => position.file)).toEqual(['a/base.yaml', 'a/b/near.yaml'])
  })

  it.each([
    ['../secret.yaml', 'child.yaml:2:11: ../secret.yaml leads out of the repository'],
    ['a/../../secret.yaml', 'child.yaml:2:11: a/../../secret.yaml leads out of the repository'],
    ['/etc/secret.yaml', 'child.yaml:2:11: /etc/secret.yaml leads out of the repository'],
    ['nowhere.yaml', 'child.yaml:2:11: there is no policy nowhere.yaml in memory'],
    ['preset:strickt', 'child.yaml:2:11: there is no preset "strickt"'],
    ['o/r/p.yaml@main', 'child.yaml:2:11: o/r/p.yaml@main lies in another repository'],
    ['child.yaml', 'child.yaml:2:11: extends goes in a circle: child.yaml → child.yaml'],
    ['round.yaml', 'round.yaml:2:11: extends goes in a circle: child.yaml → round.yaml → child.yaml'],
    ['broken.yaml', 'broken.yaml:1:10: version: 3 is not 1'],
  ])('refuses %s, at its place', async (parent, text) => {
    const loading = extended({
      'child.yaml': doc(`extends: ["${parent}"]`).replace('["', '[').replace('"]', ']'),
      'round.yaml': doc('extends: [child.yaml]'),
      'broken.yaml': 'version: 3',
      '../secret.yaml': doc(''),
      '/etc/secret.yaml': doc(''),
    })
    await expect(loading).rejects.toThrow(expect.objectContaining({ code: 'POLICY_INVALID' }))
    await expect(loading).rejects.toThrow(text)
  })

  it('goes eight policies deep and no deeper', async () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, i) => [`${i}.yaml`, doc(i + 1 < length ? `extends: [${i + 1}.yaml]` : '')]),
      )
    await expect(extended(chain(9))).resolves.toBeDefined()
    await expect(extended(chain(10))).rejects.toThrow('8.yaml:2:11: extends is deeper than 8 policies')
  })
})
