import { describe, expect, it } from 'vitest'
import { formatProblem, MAX_PROBLEMS, PolicyError } from '../../src/policy/problem.ts'
import { readPolicyDocument, readWaiversDocument } from '../../src/policy/validate.ts'
import { ruleById } from '../../src/rules/index.ts'
import { linesOf, problemsOf } from './problems-of.ts'

describe('problems of a policy', () => {
  it('are told all at once, in the order of the text', () => {
    const text = `nam: x
rules:
  max-severity: { mode: enforce, max: mediun }
  max-severty: enforce
  scan-succeeded: enfroce
version: 1
`
    expect(linesOf(text)).toEqual([
      expect.stringMatching(/^1:1 the file has no key "nam"; it may have version, name.*; did you mean "name"\?$/),
      '3:39 rules.max-severity.max: "mediun" is not one of none, low, medium, high, critical; did you mean "medium"?',
      '4:3 there is no rule "max-severty"; did you mean "max-severity"?',
      '5:19 rules.scan-succeeded: "enfroce" is not one of enforce, warn, off, nor a mapping of options; did you mean "enforce"?',
    ])
  })

  it.each([
    ['version: 2', '1:10 version: 2 is not 1'],
    ['name: x', '1:1 the file lacks version'],
    [
      'rules: { max-severity: 3 }',
      '1:24 rules.max-severity: 3 is not one of enforce, warn, off, nor a mapping of options',
    ],
    [
      'rules: { max-severity: { max: 1 } }',
      '1:31 rules.max-severity.max: 1 is not one of none, low, medium, high, critical',
    ],
    ['rules: { no-malicious-files: { max: -1 } }', '1:37 rules.no-malicious-files.max: -1 is less than 0'],
    ['rules: { no-malicious-files: { max: 1.5 } }', '1:37 rules.no-malicious-files.max: 1.5 is not a whole number'],
    ['rules: { no-malicious-files: { max: .inf } }', expect.stringMatching(/^1:37 .* is not a whole number/)],
    [
      'rules: { no-malicious-files: { max: "0" } }',
      '1:37 rules.no-malicious-files.max: "0" is not a whole number; write a whole number, without quotes',
    ],
    [
      'rules: { max-severity: { waivable: yes } }',
      '1:36 rules.max-severity.waivable: "yes" is not true or false; YAML 1.2 knows only true and false: write true',
    ],
    [
      'rules: { max-severity: { waivable: off } }',
      '1:36 rules.max-severity.waivable: "off" is not true or false; YAML 1.2 knows only true and false: write false',
    ],
    ['rules: { max-severity: { waivable: } }', expect.stringMatching(/^1:\d+ rules.max-severity.waivable is empty/)],
    [
      'rules: { max-vulnerabilities: enforce }',
      '1:31 rules.max-vulnerabilities: "enforce" says too little, as this rule does nothing without its options; write a mapping with mode and the options',
    ],
    [
      'rules: { max-vulnerabilities: { mode: warn } }',
      '1:10 rules.max-vulnerabilities needs at least one of total, critical, high, medium, low',
    ],
    ['rules: { max-image-age: { mode: warn } }', '1:10 rules.max-image-age lacks max'],
    [
      'rules: { max-image-age: { max: 90 days } }',
      '1:32 rules.max-image-age.max: "90 days" is not a duration such as 15m, 24h or 7d',
    ],
    [
      'rules: { scan-succeeded: { max-age: 7 } }',
      '1:37 rules.scan-succeeded.max-age: "7" is not a duration such as 15m, 24h or 7d; did you mean "7d"?',
    ],
    [
      'rules: { scan-succeeded: { max-age: true } }',
      '1:37 rules.scan-succeeded.max-age: "true" is not a duration such as 15m, 24h or 7d',
    ],
    [
      'rules: { max-image-size: { max: 5 } }',
      '1:33 rules.max-image-size.max: "5" does not fit: The largest size, such as 2GiB, 500MB or 1.5GB',
    ],
    [
      'rules: { max-image-size: { max: 2 gigs } }',
      '1:33 rules.max-image-size.max: "2 gigs" does not fit: The largest size, such as 2GiB, 500MB or 1.5GB',
    ],
    ['rules: { denied-tags: { tags: [1.0] } }', '1:32 rules.denied-tags.tags[0]: 1 is not a text; put it in quotes'],
    ['scope: { images: a/** }', '1:18 scope.images: "a/**" is not a list; put it in brackets'],
    ['scope: { images: [] }', '1:18 scope.images holds nothing'],
    ['scope: { images: ["a?"] }', expect.stringMatching(/^1:19 scope.images\[0\]: "a\?" is not a glob/)],
    ['unknown: { ambiguous: warn }', expect.stringMatching(/^1:12 unknown has no key.*; an ambiguous outcome always/)],
    ['waivers: [{ image: a/b }]', '1:11 waivers[0] needs at least one of rule, finding'],
    [
      'waivers: [{ rule: max-sevrity }]',
      expect.stringMatching(/^1:19 waivers\[0\].rule.*; did you mean "max-severity"/),
    ],
    [
      'waivers: [{ rule: max-severity, expires: 31-12-2026 }]',
      '1:42 waivers[0].expires: "31-12-2026" is not a date such as 2026-12-31',
    ],
    ['waivers: [{ finding: CVE-* }]', expect.stringMatching(/"CVE-\*" is not one word without spaces and stars/)],
    ['waivers: [{ rule: max-severity, digest: sha256:1 }]', expect.stringMatching(/^1:41 .* is not a digest/)],
    ['waivers: [{ rule: max-severity, reason: " " }]', expect.stringMatching(/^1:41 .*a text that says something/)],
    [
      'accept-waivers: { from: a.yaml, rules: [max-severity, max-severity] }',
      '1:41 accept-waivers.rules: "max-severity" stands here twice',
    ],
    ['run: { mode: report }', '1:14 run.mode: "report" is not enforce'],
  ])('tells of %s in one sentence', (text, problem) => {
    const versioned = text.startsWith('version') || text.startsWith('name') ? text : `${text}\nversion: 1`
    expect(linesOf(versioned)).toEqual([problem])
  })

  it('show the line with carets under the mistake', () => {
    const [problem] = problemsOf('version: 1\nrules:\n  max-severity: { max: mediun }\n')
    expect(problem?.excerpt).toBe('3 |   max-severity: { max: mediun }\n  |                        ^^^^^^')
    expect(problem && formatProblem(problem)).toMatch(/^policy.yaml:3:24: .*\n {2}3 \| .*\n.*\^\n {2}did you mean/)
  })

  it('cut a long line around the mistake', () => {
    const [problem] = problemsOf(
      `version: 1\nname: [${'x, '.repeat(300)}y]\nrules: { ${' '.repeat(400)}maxx: 1 }`,
    ).slice(1)
    expect(problem?.excerpt.length).toBeLessThan(300)
    const [line = '', carets = ''] = problem?.excerpt.split('\n') ?? []
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('maxx')
  })

  it('keep the caret in place after wide characters, and make controls visible', () => {
    const [wide] = problemsOf('version: 1\nunknown: { 未知: warn }\nname: 中文\n')
    expect(wide?.excerpt).toBe('2 | unknown: { 未知: warn }\n  |            ^^')
    const [tab] = problemsOf('version: 1\nname: ["\t1"]')
    expect(tab?.excerpt).toBe('2 | name: ["→1"]\n  |       ^^^^^^')
  })

  it('are no more than anyone reads, however many there are', () => {
    const many = Array.from({ length: 300 }, (_, key) => `key${key}: 1`).join('\n')
    expect(problemsOf(many)).toHaveLength(MAX_PROBLEMS)
  })

  it('make one error whose message lists them all', async () => {
    const text = 'a: 1\nb: 2\nversion: 1'
    const thrown: unknown = await readPolicyDocument('policy.yaml', text, ruleById).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(PolicyError)
    expect(thrown).toMatchObject({
      code: 'POLICY_INVALID',
      message: expect.stringMatching(/policy\.yaml:1:1: .*[\s\S]*policy\.yaml:2:1: /),
      problems: problemsOf(text),
    })
  })
})

describe('a file of waivers', () => {
  it('holds waivers alone', async () => {
    const read = (text: string) => readWaiversDocument('waivers.yaml', text, ruleById)
    await expect(read('waivers: [{ rule: max-severity }]')).resolves.toBeDefined()
    await expect(read('version: 1\nwaivers: []')).rejects.toThrow(/waivers\.yaml:1:1: the file has no key "version"/)
    await expect(read('waivers: [{ rule: nothing }]')).rejects.toThrow(/1:19: waivers\[0\]\.rule/)
  })
})
