import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { formatMessage } from '../../src/core/message.ts'
import { loadAcceptedWaivers } from '../../src/policy/load.ts'
import { PolicyError } from '../../src/policy/problem.ts'
import { ruleById } from '../../src/rules/index.ts'
import { load, memoryReader, policyOf } from './memory-reader.ts'

const EMPTY = 'version: 1\n'
const errorOf = (loading: Promise<unknown>) =>
  loading.then(
    () => undefined,
    (thrown) => ({ code: thrown.code, text: thrown.message, hint: thrown.hint && formatMessage(thrown.hint) }),
  )

describe('the selection of policies', () => {
  it('by a glob that matches in the change alone is the preset baseline, and says so', async () => {
    const proposed = memoryReader({ 'policies/a.yaml': EMPTY })
    const { policies, notices } = await load({}, ['policies/*.yaml'], { proposed })
    expect(policies.map(({ origin }) => origin.text)).toEqual(['preset:baseline'])
    expect(notices.map((notice) => formatMessage(notice))).toEqual([
      'policies/*.yaml is in this change only, not in memory: the images are judged by preset:baseline',
    ])
    await expect(load({}, ['others/*.yaml'], { proposed })).rejects.toMatchObject({ code: 'POLICY_NOT_FOUND' })
  })

  it('without entries is the default file', async () => {
    const { policies, notices } = await load({ '.github/image-policy.yaml': EMPTY, 'image-policy.yml': EMPTY }, [])
    expect(policies.map(({ origin }) => origin.text)).toEqual(['.github/image-policy.yaml'])
    expect(notices).toEqual([])
  })

  it('without entries and file is the preset baseline, and says so', async () => {
    const { policies, notices } = await load({}, [' ', ''])
    expect(policies.map(({ origin }) => [origin.kind, origin.text])).toEqual([['preset', 'preset:baseline']])
    expect(notices.map((notice) => formatMessage(notice))).toEqual([
      'memory has no .github/image-policy.yaml: the images are judged by preset:baseline',
    ])
  })

  it.each([
    '.github/image-policy.yml',
    '.github/image_policy.yaml',
    '.github/image_policy.yml',
    'image-policy.yaml',
    'image-policy.yml',
    'image_policy.yaml',
  ])('without entries is an error where %s was meant to be the default', async (path) => {
    expect(await errorOf(load({ [path]: EMPTY }, []))).toEqual({
      code: 'POLICY_NOT_FOUND',
      text: `memory has ${path}, but a policy is looked for in .github/image-policy.yaml`,
      hint: `rename it to .github/image-policy.yaml, or set policy: ${path}`,
    })
  })

  it('takes paths, globs and presets, each policy once', async () => {
    const files = { 'a.yaml': EMPTY, 'p/b.yaml': EMPTY, 'p/c.yaml': EMPTY, 'p/d/e.yaml': EMPTY, 'p/f.txt': EMPTY }
    const texts = async (...selection: string[]) =>
      (await load(files, selection)).policies.map(({ origin }) => origin.text)
    expect(await texts('./a.yaml', 'preset:strict', 'a.yaml', 'p/../a.yaml', 'preset:strict')).toEqual([
      './a.yaml',
      'preset:strict',
    ])
    expect(await texts('p/*.yaml', 'p/c.yaml')).toEqual(['p/b.yaml', 'p/c.yaml'])
    expect(await texts('**/*.yaml')).toEqual(['a.yaml', 'p/b.yaml', 'p/c.yaml', 'p/d/e.yaml'])
  })

  it('leaves out an absent optional policy, and says so', async () => {
    const { policies, notices } = await load({ 'a.yaml': EMPTY }, ['a.yaml', 'optional:b.yaml', 'optional: c/*.yaml'])
    expect(policies).toHaveLength(1)
    expect(notices.map((notice) => formatMessage(notice))).toEqual(['there is no policy b.yaml in memory'])
  })

  it('needs a policy that is named as optional and again without', async () => {
    expect(await errorOf(load({ 'a.yaml': EMPTY }, ['a.yaml', 'optional:b.yaml', 'b.yaml']))).toMatchObject({
      code: 'POLICY_NOT_FOUND',
    })
    expect(await errorOf(load({ 'a.yaml': EMPTY }, ['a.yaml', 'b.yaml', 'optional:b.yaml']))).toMatchObject({
      code: 'POLICY_NOT_FOUND',
    })
  })

  it.each([
    [40, false],
    [64, false],
    [12, true],
    [39, true],
    [50, true],
    [65, true],
  ])('tells of a ref that can move, unless it is a whole commit id: %i digits', async (length, moves) => {
    const openRemote = () => memoryReader({ 'p.yaml': 'version: 1\nextends: [preset:baseline]\n' }, 'f'.repeat(40))
    const { notices } = await load({}, [`team/policies/p.yaml@${'a'.repeat(length)}`], { openRemote })
    expect(notices.map((notice) => formatMessage(notice).includes('which can move'))).toEqual(moves ? [true] : [])
  })

  it('is an error when nothing is left of it', async () => {
    expect(await errorOf(load({}, ['optional:a.yaml']))).toMatchObject({
      code: 'POLICY_NOT_FOUND',
      text: 'every policy is optional, and none is there',
    })
  })

  it.each([
    ['b.yaml', 'there is no policy b.yaml in memory', undefined],
    ['a.yml', 'there is no policy a.yml in memory', 'did you mean "a.yaml"?'],
    ['strict', 'there is no policy strict in memory', 'did you mean "preset:strict"?'],
    ['q/*.yaml', 'no policy in memory matches q/*.yaml', undefined],
    ['preset:strikt', 'there is no preset "strikt"', 'did you mean "preset:strict"?'],
    ['preset:toString', 'there is no preset "toString"', expect.stringContaining('baseline, deployed, strict')],
    [
      'owner/repo/policies/a.yaml@v1',
      'owner/repo/policies/a.yaml@v1: policies of other repositories can be read in the Action only',
      expect.stringContaining('check the other repository out'),
    ],
  ])('refuses %s', async (entry, text, hint) => {
    expect(await errorOf(load({ 'a.yaml': EMPTY }, [entry]))).toEqual({ code: 'POLICY_NOT_FOUND', text, hint })
  })

  it.each(['p\\a.yaml', 'p\\a.yml'])('knows what is meant by the slashes of Windows: %s', async (entry) => {
    const error = await errorOf(load({ 'p/a.yaml': EMPTY }, [entry]))
    expect(error).toMatchObject({ hint: 'did you mean "p/a.yaml"?' })
  })

  it('suggests a file of another repository by its whole name', async () => {
    const openRemote = () => memoryReader({ 'p/a.yaml': EMPTY })
    const error = await errorOf(load({}, ['acme/policies/p/a.yml@v1'], { openRemote }))
    expect(error).toMatchObject({ hint: 'did you mean "acme/policies/p/a.yaml@v1"?' })
  })

  it('takes no two policies of one name, which outcomes could not be told apart by', async () => {
    const files = { 'a.yaml': `${EMPTY}\nname: same\n`, 'b.yaml': `${EMPTY}\nname: same\n` }
    expect(await errorOf(load(files, ['a.yaml', 'b.yaml']))).toMatchObject({
      code: 'POLICY_INVALID',
      text: 'a.yaml and b.yaml are both called "same"',
    })
  })

  it('tells the mistakes of all policies at once', async () => {
    const loading = load({ 'a.yaml': 'version: 2', 'b.yaml': 'nam: x\nversion: 1' }, ['b.yaml', 'a.yaml'])
    const error = await loading.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(PolicyError)
    expect((error as PolicyError).problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['b.yaml', 1, 1],
      ['a.yaml', 1, 10],
    ])
  })
})

describe('a loaded policy', () => {
  it('is called by its name, else by its file', async () => {
    expect((await policyOf('version: 1\nname: production')).name).toBe('production')
    expect((await policyOf(EMPTY)).name).toBe('policy.yaml')
  })

  it('tells its origin: the sha256 of the file, and the commit', async () => {
    const reader = memoryReader({ 'a.yaml': EMPTY }, 'c0ffee')
    const [policy] = (await load({}, ['a.yaml'], { reader })).policies
    const digest = createHash('sha256').update(EMPTY).digest('hex')
    expect(policy?.origin).toEqual({ kind: 'file', text: 'a.yaml', digest, commit: 'c0ffee' })
  })

  it('keeps the place of each rule, waiver and scope', async () => {
    const policy = await policyOf(`version: 1
scope: { images: ["a/b/**"] }
rules:
  max-severity: warn
waivers:
  - rule: max-severity
`)
    expect(policy.scopes).toEqual([
      { images: ['a/b/**'], outside: 'skip', position: { file: 'policy.yaml', line: 2, column: 1 } },
    ])
    expect(policy.rules[0]?.position).toEqual({ file: 'policy.yaml', line: 4, column: 3 })
    expect(policy.waivers[0]?.position).toEqual({ file: 'policy.yaml', line: 6, column: 5 })
  })

  it('fills in what rules leave out', async () => {
    const { rules } = await policyOf(`version: 1
rules:
  scan-succeeded: { max-age: 7d }
  max-severity: warn
  denied-tags: { mode: off, waivable: false, enforce-from: 2027-03-01, tags: [dev] }
`)
    expect(rules).toMatchObject([
      { id: 'scan-succeeded', mode: 'enforce', waivable: true, options: { 'after-push': true, 'max-age': '7d' } },
      { id: 'max-severity', mode: 'warn', waivable: true, options: { max: 'medium' } },
      { id: 'denied-tags', mode: 'off', waivable: false, options: { tags: ['dev'] } },
    ])
    expect(rules.map(({ enforceFromMs }) => enforceFromMs)).toEqual([undefined, undefined, Date.UTC(2027, 2, 1)])
    expect(Object.keys(rules[2]?.options ?? {})).toEqual(['tags'])
  })

  it('has waivers that last to the end of their last day, UTC', async () => {
    const { waivers } = await policyOf(`version: 1
waivers:
  - { rule: max-severity, finding: CVE-2026-1, image: "*/a/b", reason: r, owner: o, expires: 2028-02-29, until-fixed: true }
  - { finding: CVE-2026-2, digest: "sha256:${'a'.repeat(64)}" }
`)
    expect(waivers[0]).toMatchObject({
      rule: 'max-severity',
      finding: 'CVE-2026-1',
      image: '*/a/b',
      reason: 'r',
      owner: 'o',
      expiresMs: Date.UTC(2028, 2, 1) - 1,
      untilFixed: true,
    })
    expect(waivers[1]).toMatchObject({ rule: undefined, expiresMs: undefined, untilFixed: false })
  })

  it('blocks every unknown, and limits waivers by nothing, unless it says otherwise', async () => {
    const policy = await policyOf(EMPTY)
    expect(new Set(Object.values(policy.unknown))).toEqual(new Set(['block']))
    expect(Object.keys(policy.unknown)).not.toContain('ambiguous')
    expect(policy.waiverLimits).toEqual({
      maxDays: undefined,
      require: [],
      warnBeforeMs: 14 * 86_400_000,
      unknownMaxDays: 0,
    })
    expect([policy.acceptWaivers, policy.run, policy.scopes]).toEqual([undefined, [], []])
  })

  it('takes its causes and limits, and what it accepts and binds', async () => {
    const policy = await policyOf(`version: 1
unknown: { default: warn, stale: block }
waiver-limits: { max-days: 90, require: [reason], warn-before: 7d, unknown-max-days: 3 }
accept-waivers: { from: w.yaml, rules: [max-severity], max-severity: high, max-days: 30 }
run: { mode: enforce, replay: deny, as-of: now, policy-ref: base, endpoints: [] }
`)
    expect(policy.unknown).toMatchObject({ stale: 'block', missing: 'warn', 'source-error': 'warn' })
    expect(policy.waiverLimits).toEqual({
      maxDays: 90,
      require: ['reason'],
      warnBeforeMs: 604_800_000,
      unknownMaxDays: 3,
    })
    expect(policy.acceptWaivers).toMatchObject({
      from: 'w.yaml',
      rules: ['max-severity'],
      maxSeverity: 'high',
      maxDays: 30,
    })
    expect(policy.run).toMatchObject([
      { mode: 'enforce', replay: 'deny', asOf: 'now', policyRef: 'base', endpoints: [] },
    ])
  })

  it.each([
    ['waivers: [{ rule: max-severity, expires: 2026-02-30 }]', '1:42', 'the calendar has no day 2026-02-30'],
    ['rules: { max-severity: { enforce-from: 2027-13-01 } }', '1:40', 'the calendar has no day 2027-13-01'],
    ['rules: { max-severity: { enforce-from: 2027-02-29 } }', '1:40', 'the calendar has no day 2027-02-29'],
    [
      'waivers: [{ rule: max-severity, reason: x }]\nwaiver-limits: { require: [reason, owner, expires] }',
      '1:11',
      'waivers[0] lacks owner, expires, which waiver-limits requires',
    ],
  ])('cannot hold %s', async (text, place, sentence) => {
    const error = await policyOf(`${text}\nversion: 1`).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(PolicyError)
    expect((error as Error).message).toContain(`policy.yaml:${place}: `)
    expect((error as Error).message).toContain(sentence)
  })

  it.each([
    [
      'max-severity: { max: high }',
      [expect.stringMatching(/^max-severity: high cannot be decided.*use medium, or critical/)],
    ],
    ['max-severity: { mode: off, max: high }', []],
    ['max-severity: { max: critical }', []],
    ['max-severity: { enforce-from: 2026-11-23 }', ['max-severity only warns until it is enforced from 2026-11-23']],
    ['max-severity: { enforce-from: 2026-11-22 }', []],
    ['max-severity: { mode: warn, enforce-from: 2026-11-23 }', []],
  ])('warns of %s as it should', async (rule, warnings) => {
    const policy = await policyOf(`version: 1\nrules:\n  ${rule}\n`)
    expect(policy.warnings.map(({ message }) => formatMessage(message))).toEqual(warnings)
    for (const { position } of policy.warnings) expect(position).toMatchObject({ line: 3, column: 3 })
  })
})

describe('loadAcceptedWaivers', () => {
  const accepted = (files: Record<string, string>) =>
    loadAcceptedWaivers('w.yaml', { reader: memoryReader(files), registry: ruleById })

  it('reads a file of waivers; absent means none', async () => {
    expect(await accepted({})).toEqual([])
    expect(await accepted({ 'w.yaml': 'waivers: [{ rule: max-severity, expires: 2026-12-31 }]' })).toMatchObject([
      { rule: 'max-severity', expiresMs: Date.UTC(2027, 0, 1) - 1, position: { file: 'w.yaml', line: 1, column: 11 } },
    ])
  })

  it('refuses anything else, and days that do not exist', async () => {
    await expect(accepted({ 'w.yaml': 'version: 1' })).rejects.toThrow(/w\.yaml:1:1: the file lacks waivers/)
    await expect(accepted({ 'w.yaml': '' })).rejects.toThrow(/the file is empty/)
    await expect(accepted({ 'w.yaml': 'waivers: [{ rule: max-severity, expires: 2026-02-30 }]' })).rejects.toThrow(
      /w\.yaml:1:42: .*no day/,
    )
  })
})
