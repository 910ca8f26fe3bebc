import { describe, expect, it } from 'vitest'
import { MAX_POLICY_BYTES, parseYaml } from '../../src/policy/parse.ts'
import { linesOf, problemsOf } from './problems-of.ts'

const dataOf = (text: string) => parseYaml('policy.yaml', text).data

describe('parseYaml', () => {
  it('reads YAML 1.2: off, yes and dates are texts', () => {
    expect(dataOf('a: off\nb: yes\nc: 2026-12-31\nd: 012\ne: true\nf: ~')).toEqual({
      a: 'off',
      b: 'yes',
      c: '2026-12-31',
      d: 12,
      e: true,
      f: null,
    })
  })

  it('takes a byte order mark and CRLF as they come, and places stay right', () => {
    const { data, places, source } = parseYaml('policy.yaml', '\uFEFFa: 1\r\nb:\r\n  - x\r\n')
    expect(data).toEqual({ a: 1, b: ['x'] })
    expect(places.get('/b/0')).toEqual({ value: [source.text.indexOf('x'), source.text.indexOf('x') + 1] })
    expect(linesOf('\uFEFFversion: 1\r\nnam: x\r\n')).toEqual([expect.stringMatching(/^2:1 .*"nam"/)])
  })

  it('expands aliases, whose members stand where the alias stands', () => {
    const { data, places } = parseYaml('policy.yaml', 'a: &x [1]\nb: *x')
    expect(data).toEqual({ a: [1], b: [1] })
    expect(places.get('/b/0')).toEqual(places.get('/b') && { value: places.get('/b')?.value })
  })

  it('refuses a second anchor of one name: what it named would change where an alias is read again', () => {
    const twice = /^4:10 the anchor &i stands here twice; the first is on line 2$/
    expect(linesOf('version: 1\nname: &i a\nextends: &o [*i]\nunknown: &i b\nscope: {images: *o}\n')[0]).toMatch(twice)
  })

  it('keeps keys that JavaScript has a meaning for as keys', () => {
    const data = dataOf('__proto__: {version: 1}\nconstructor: 2')
    expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
  })

  it.each([
    ['an empty file', '', /^1:1 the file is empty; start with version: 1/],
    ['comments alone', '# nothing\n', /^1:1 the file is empty/],
    ['a document end alone', '...\n', /^1:1 the file is empty/],
    ['a list', '- version: 1\n', /^1:1 the file is not a mapping/],
    ['a scalar', 'version 1\n', /^1:1 the file: "version 1" is not a mapping/],
    ['two documents', 'version: 1\n---\nversion: 1\n', /^2:1 .*another starts here/],
    ['a tab', 'version: 1\nrules:\n\tmax-severity: enforce\n', /^3:1 a tab indents/],
    ['a key twice', 'version: 1\nname: a\nname: b\n', /^3:1 the key "name" stands here twice; the first is on line 2/],
    ['a key twice in braces', 'version: 1\nscope: {images: [a], images: [b]}', /^2:22 the key "images"/],
    ['an unknown tag', 'version: 1\nname: !secret x\n', /^2:7 tags such as/],
    ['a YAML 1.1 type', 'version: 1\nname: !!binary x\n', /^2:7 tags such as/],
    ['a tag of a key', 'version: 1\n!!binary bmFtZQ==: x\n', /^2:1 tags such as/],
    ['an anchor of a key', 'version: 1\n? &a name\n: x\n', /^2:3 a key has no anchor; remove it/],
    ['a mapping after an anchor on its line', 'version: 1\nrules: &a max-severity: warn\n', /^2:8 a key has no anchor/],
    ['a mapping after a tag on its line', 'version: 1\nrules: !a max-severity: warn\n', /^2:8 tags such as/],
    ['an escape beyond Unicode', 'version: 1\n"\\UFFFF006Eame": x\n', /^2:1 \\U0010FFFF is the last character/],
    ['an odd end of a line in a key', 'version: 1\n? "na\\\n\n  me"\n: x\n', /^2:3 a line that ends in a backslash/],
    ['a YAML 1.1 directive', '%YAML 1.1\n---\nversion: 1\n', /^1:1 a policy is YAML 1.2/],
    ['another directive', '%FOO bar\n---\nversion: 1\n', /^1:1 a policy is YAML 1.2 and needs no directive/],
    ['a directive further down', 'version: 1\n...\n%FOO bar\n---\n', /^3:1 a policy is YAML 1.2/],
    ['an alias of nothing', 'version: 1\nname: *missing\n', /^2:7 the alias \*missing names nothing/],
    ['an alias inside itself', 'version: 1\nextends: &a [*a]\n', /^2:14 the alias \*a stands inside/],
    ['a list as key', 'version: 1\n? [a]\n: b\n', /^2:3 a key must be a plain word/],
    ['an empty key', 'version: 1\n: b\n', /^2:3 a key must be a plain word/],
    ['an alias as key', 'name: &a x\n*a : 1\n', /^2:1 a key must be a plain word/],
    ['an open bracket', 'version: 1\nextends: [a\n', /^3:1 a bracket or quote above is not closed/],
    ['an open quote', 'version: 1\nname: "a\n', /^3:1 a bracket or quote above is not closed/],
    ['an open bracket at the end', 'extends: [a', /^1:12 the file ends while a bracket or quote is open/],
    ['a key without a colon', 'version: 1\nname\n', /^3:1 a key before this has no colon/],
    ['a bad escape', 'name: "\\q"', /^1:9 this is not valid YAML: unknown escape sequence/],
    ['a text tag', 'version: 1\nname: !!str x\n', /^2:7 tags such as/],
    ['bad indentation', 'rules:\n  a: 1\n b: 2\n', /^3:2 this line is indented unlike those around it/],
    ['a merge key', 'version: 1\n<<: {name: a}\n', /^2:1 .*"<<".*; YAML 1.2 has no merge keys/],
    ['a NUL', 'version: 1\nname: a\u0000b\n', /^2:8 the invisible character U\+0000/],
    ['text that reorders what is shown', 'version: 1\nname: a\u202Eb\n', /^2:8 the invisible character U\+202E/],
    ['a lone carriage return', 'version: 1\rname: a', /^1:11 the invisible character U\+000D/],
  ])('refuses %s', (_, text, problem) => {
    expect(linesOf(text)).toEqual([expect.stringMatching(problem)])
  })

  const wide = (line: string) => line.repeat(MAX_POLICY_BYTES / line.length)
  it.each([
    ['a large file', `#${'x'.repeat(MAX_POLICY_BYTES)}`, /larger than 1048576 bytes/],
    ['deep brackets', '['.repeat(1000), /nested too deeply/],
    ['deep braces', '{a: '.repeat(1000), /nested too deeply/],
    ['deep dashes', '- '.repeat(1000), /nested too deeply/],
    ['deep questions', '? '.repeat(1000), /nested too deeply/],
    ['brackets without end', wide('['), /more than 200000 dashes, colons, commas and brackets/],
    ['documents without end', wide('---\n'), /more than 200000 dashes/],
    ['empty pairs without end', `[${wide(':,').slice(2)}]`, /more than 200000 dashes/],
    ['many keys', Array.from({ length: 12_000 }, (_, key) => `k${key}: 1`).join('\n'), /^1:1 the file/],
    [
      'a long key',
      `version: 1\n${'k'.repeat(500_000)}:\n${'- a\n'.repeat(45_000)}`,
      /^3:1 the key of this value, with/,
    ],
    [
      'a long anchor',
      `a: &${'n'.repeat(430_000)} x\no: &o [*${'n'.repeat(430_000)}]\nl: [${'*o,'.repeat(30_000)}]`,
      /^3:\d+ with its aliases/,
    ],
    [
      'a long text that stands in many places',
      `version: 1\nname: &x ${'a*'.repeat(300_000)}\nextends: [${'*x,'.repeat(24_000)}]`,
      /^2:10 with its aliases written out, the file holds more than 1048576 characters/,
    ],
    ['many quotes', wide('"'), /not valid YAML|quote/],
    ['many lines', wide('a\n'), /not a mapping/],
    ['many anchors', wide('&a\n'), /not valid YAML/],
    ['many anchors of keys', wide(' &a k: &b v\n'), /a key has no anchor/],
    ['many directives', wide('%a\n'), /^1:1 a policy is YAML 1.2/],
    ['many bad escapes', `"${wide('\\x').slice(2)}"`, /not valid YAML/],
    ['many comments', wide('# \n'), /^1:1 the file is empty/],
    ['a long number', `version: ${'1'.repeat(MAX_POLICY_BYTES - 100)}`, /version: .* is not 1/],
    [
      'waivers without a criterion',
      `version: 1\nwaivers:\n${'- {}\n'.repeat(10_000)}`,
      /waivers\[0\] needs at least one/,
    ],
  ])('refuses %s without taking long', (_, text, problem) => {
    const start = performance.now()
    expect(linesOf(text)[0]).toMatch(problem)
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('refuses aliases that expand without end', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]`)
    const bomb = ['a0: &a0 [x]', ...lines].join('\n')
    expect(linesOf(bomb)).toEqual([
      expect.stringMatching(/^\d:\d+ with its aliases written out, the file holds more than 50000 values/),
    ])
  })

  it('refuses a list of waivers that is too long as what it is, and says where to go with it', () => {
    const waivers = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `- { finding: CVE-2026-${at + 1000}, path: /a, reason: r, expires: x }\n`,
      )
    const policy = (count: number) => `version: 1\nwaivers:\n${waivers(count).join('')}`
    expect(linesOf(policy(10_001))).toEqual([
      expect.stringMatching(/^10002:\d+ the file holds more than 50000 values.*name that under extends/),
    ])
    expect(linesOf(policy(9_990)).join()).not.toContain('values')
  })

  it('refuses aliases that nest without end', () => {
    const lines = Array.from({ length: 200 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`)
    expect(linesOf(['a0: &a0 [x]', ...lines].join('\n'))).toEqual([expect.stringMatching(/nested too deeply here/)])
  })

  it('counts lines in the excerpt of a deep place', () => {
    const [problem] = problemsOf(`version: 1\nextends: ${'['.repeat(200)}`)
    expect(problem).toMatchObject({ line: 2 })
    expect(problem?.excerpt).toMatch(/^2 \| /)
  })
})
