import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evidenceAsJson } from '../../src/reporters/evidence.ts'
import { runOn } from './command-run.ts'
import { recordedClean } from './recorded-images.ts'

const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.4.2'

/** Runs one case on a policy; the case is YAML flow style without its name and image. */
const tryCase = (facts: string, rules: string, more = '') =>
  runOn(
    {
      'policy.yaml': `version: 1\nrules: ${rules}\n${more}`,
      'it.test.yaml': `policy: policy.yaml\ncases:\n  - { name: it, image: "${IMAGE}", ${facts} }\n`,
    },
    'policy',
    'test',
    'it.test.yaml',
  )

/** A test file with these lines under its one case. */
const fileWith = (...lines: readonly string[]): Record<string, string> => ({
  'it.test.yaml': `policy: preset:baseline\ncases:\n  - name: it\n${lines.map((line) => `    ${line}\n`).join('')}`,
})

describe('policy test', () => {
  describe('judges a case by what it states', () => {
    it.each([
      ['a severity', 'severity: medium', '{ max-severity: { max: medium } }', 'pass'],
      ['a worse severity', 'severity: high', '{ max-severity: { max: medium } }', 'fail'],
      [
        'severities that cannot be told apart',
        'severity: [critical, high]',
        '{ max-severity: { max: high } }',
        'unknown',
      ],
      ['a list of one severity', 'severity: [high]', '{ max-severity: { max: high } }', 'pass'],
      ['no severity', 'scanned: 1h', '{ max-severity: { max: critical } }', 'unknown'],
      ['counts within', 'vulnerabilities: { medium: 2 }', '{ max-vulnerabilities: { medium: 2, high: 0 } }', 'pass'],
      ['counts beyond', 'vulnerabilities: { medium: 3 }', '{ max-vulnerabilities: { medium: 2 } }', 'fail'],
      [
        'counts of two levels at once',
        'vulnerabilities: { high-or-critical: 1 }',
        '{ max-vulnerabilities: { high: 0 } }',
        'unknown',
      ],
      ['counts of unknown level', 'vulnerabilities: { unknown: 1 }', '{ max-vulnerabilities: { low: 0 } }', 'unknown'],
      [
        'a total beyond the levels',
        'vulnerabilities: { low: 1, total: 2 }',
        '{ max-vulnerabilities: { high: 0 } }',
        'unknown',
      ],
      ['a total', 'vulnerabilities: { total: 3 }', '{ max-vulnerabilities: { total: 2 } }', 'fail'],
      ['malicious files', 'malicious-files: 1', '{ no-malicious-files: enforce }', 'fail'],
      ['no malicious files', 'malicious-files: 0', '{ no-malicious-files: enforce }', 'pass'],
      [
        'graded malicious files',
        'malicious-files: { total: 1, serious: 0 }',
        '{ no-malicious-files: { min-level: serious } }',
        'pass',
      ],
      ['unsafe settings', 'unsafe-settings: 1', '{ no-unsafe-settings: enforce }', 'fail'],
      ['sensitive files', 'sensitive-files: 1', '{ no-sensitive-files: enforce }', 'fail'],
      ['a size', 'size: 2GiB', '{ max-image-size: { max: 2GB } }', 'fail'],
      ['an age', 'created: 91d', '{ max-image-age: { max: 90d } }', 'fail'],
      ['a younger age', 'created: 89d', '{ max-image-age: { max: 90d } }', 'pass'],
      ['a scan time', 'scanned: 8d, pushed: 9d', '{ scan-succeeded: { max-age: 7d } }', 'fail'],
      ['a scan after the push', 'scanned: 1h, pushed: 2h', '{ scan-succeeded: enforce }', 'pass'],
      ['a scan before the push', 'scanned: 2h, pushed: 1h, severity: none', '{ max-severity: enforce }', 'unknown'],
      ['a stale scan', 'scan: stale, scanned: 2h', '{ scan-succeeded: enforce }', 'unknown'],
      ['a pending scan', 'scan: pending', '{ scan-succeeded: enforce }', 'unknown'],
      ['a failed scan', 'scan: failed, code: "7"', '{ scan-succeeded: enforce }', 'fail'],
      ['an image that is not listed', 'scan: absent', '{ scan-succeeded: enforce }', 'unknown'],
      ['rows that cannot be told apart', 'ambiguous: true, severity: none', '{ max-severity: enforce }', 'unknown'],
      ['a violation on such rows', 'ambiguous: true, severity: high', '{ max-severity: enforce }', 'fail'],
      ['a reference without digest', 'scan: absent', '{ require-digest: enforce }', 'fail'],
    ])('%s', async (_, facts, rules, verdict) => {
      const { code, stdout } = await tryCase(`${facts}, expect: { verdict: ${verdict} }`, rules)
      expect(stdout).toContain('✓ it')
      expect(code).toBe(0)
    })

    it.each([
      ['pending', 'scan: pending'],
      ['failed-scan', 'scan: failed'],
      ['unsupported', 'scan: unsupported'],
      ['stale', 'scan: stale, scanned: 1h'],
      ['missing', 'scan: absent'],
      ['source-error', 'scan: unanswered'],
      ['not-measured', 'scan: unclear'],
      ['not-measured', 'scan: complete'],
    ])('and knows the cause %s of an unknown', async (cause, facts) => {
      const expecting = `${facts}, expect: { verdict: pass, rules: { max-severity: unknown } }`
      const letting = await tryCase(expecting, '{ max-severity: enforce }', `unknown: { ${cause}: warn }\n`)
      expect(letting.code).toBe(0)
      const blocking = await tryCase(
        expecting,
        '{ max-severity: enforce }',
        `unknown: { default: warn, ${cause}: block }\n`,
      )
      expect(blocking.stdout).toContain('verdict  expected pass, got unknown')
    })

    it('with the findings that it names', async () => {
      const facts =
        'severity: high, vulnerabilities: { high: 1 }, findings: [{ id: CVE-2026-1, severity: high, package: zlib, version: "1" }]'
      const waiver = 'waivers:\n  - { finding: CVE-2026-1, reason: r, owner: o, expires: 2026-07-01 }\n'
      const rules = '{ max-severity: enforce }'
      expect((await tryCase(`${facts}, expect: { verdict: fail }`, rules)).code).toBe(0)
      const waived = await tryCase(`${facts}, expect: { verdict: pass }`, rules, waiver)
      expect(waived.stdout).toContain('✓ it')
    })
  })

  it('evaluates expressions', async () => {
    const rules = `{ expression: { all: [{ id: small, expr: "vulnerabilities.total < 3", message: too many }] } }`
    expect((await tryCase('vulnerabilities: { low: 2 }, expect: { verdict: pass }', rules)).stdout).toContain('✓ it')
    expect((await tryCase('vulnerabilities: { low: 3 }, expect: { verdict: fail }', rules)).stdout).toContain('✓ it')
    expect((await tryCase('severity: none, expect: { verdict: unknown }', rules)).stdout).toContain('✓ it')
  })

  describe('judges a case as of its own moment', () => {
    it.each([
      ['a waiver', '2026-06-30', 'pass'],
      ['a waiver that has ended', '2026-07-02', 'fail'],
    ])('%s', async (_, day, verdict) => {
      const waiver = 'waivers:\n  - { rule: max-severity, reason: r, owner: o, expires: 2026-07-01 }\n'
      const facts = `as-of: ${day}, severity: high, expect: { verdict: ${verdict} }`
      expect((await tryCase(facts, '{ max-severity: enforce }', waiver)).code).toBe(0)
    })

    it.each([
      ['2026-06-30', 'unknown'],
      ['2026-07-01', 'fail'],
    ])('a rule that is enforced from a day, on %s', async (day, verdict) => {
      const facts = `as-of: ${day}, severity: high, expect: { verdict: ${verdict} }`
      expect((await tryCase(facts, '{ max-severity: { enforce-from: 2026-07-01 } }')).code).toBe(0)
    })

    it.each([
      ['2026-01-08', 'pass'],
      ['2026-01-08T00:00:01Z', 'fail'],
    ])('the age of a scan, at %s', async (moment, verdict) => {
      const facts = `as-of: "${moment}", scanned: 2026-01-01, pushed: 2025-12-31, expect: { verdict: ${verdict} }`
      expect((await tryCase(facts, '{ scan-succeeded: { max-age: 7d } }')).code).toBe(0)
    })
  })

  describe('tells what differs, and ends with 1', () => {
    it('as expected and got, with the reason and the line', async () => {
      const { code, stdout } = await tryCase(
        'severity: high, expect: { verdict: pass, rules: { max-severity: pass } }',
        '{ max-severity: enforce }',
      )
      expect(code).toBe(1)
      expect(stdout).toContain('  ✗ it (line 3)\n')
      expect(stdout).toMatch(/^ {6}verdict +expected pass, got fail$/m)
      expect(stdout).toMatch(
        /^ {6}max-severity +expected pass, got violated: worst severity is high, the limit is medium$/m,
      )
      expect(stdout).toContain('cases: 1, not as expected: 1')
    })

    it('with what blocks, where only the verdict is expected', async () => {
      const { stdout } = await tryCase(
        'severity: high, expect: { verdict: pass }',
        '{ require-digest: warn, max-severity: enforce }',
      )
      expect(stdout).toContain('expected pass, got fail: worst severity is high')
    })

    it.each(['fail', 'unknown'])('where a case that passes should be %s', async (verdict) => {
      const { code } = await tryCase(`severity: none, expect: { verdict: ${verdict} }`, '{ max-severity: enforce }')
      expect(code).toBe(1)
    })

    it('where a rule is expected that no policy names', async () => {
      const { code, stdout } = await tryCase(
        'severity: none, expect: { verdict: pass, rules: { denied-tags: pass } }',
        '{ max-severity: enforce }',
      )
      expect(code).toBe(1)
      expect(stdout).toContain('denied-tags  expected pass, got nothing: no policy names this rule')
    })

    it('with the cause of an unknown', async () => {
      const { stdout } = await tryCase(
        'scan: pending, expect: { verdict: unknown, rules: { max-severity: pass } }',
        '{ max-severity: enforce }',
      )
      expect(stdout).toContain('got unknown (pending)')
    })

    it('of several policies by the worst outcome', async () => {
      const files = {
        'strict.yaml': 'version: 1\nrules: { max-severity: { max: none } }\n',
        'lax.yaml': 'version: 1\nrules: { max-severity: { max: critical } }\n',
        'it.test.yaml': `policy: [strict.yaml, lax.yaml]\ncases:\n  - { name: it, image: "${IMAGE}", severity: low, expect: { verdict: fail, rules: { max-severity: violated } } }\n`,
      }
      expect((await runOn(files, 'policy', 'test', 'it.test.yaml')).code).toBe(0)
    })

    it('of the scope of a policy', async () => {
      const { code } = await tryCase(
        'severity: none, expect: { verdict: fail, rules: { scope: violated, max-severity: skipped } }',
        '{ max-severity: enforce }',
        'scope: { images: ["other.example.com/**"], outside: block }\n',
      )
      expect(code).toBe(0)
    })
  })

  describe('refuses a file that is wrong, with 3', () => {
    it.each([
      ['no cases', { 'it.test.yaml': 'policy: preset:baseline\ncases: []\n' }, 'it.test.yaml:2:8'],
      ['no key cases', { 'it.test.yaml': 'policy: preset:baseline\n' }, 'lacks cases'],
      ['no policy', { 'it.test.yaml': 'cases: []\n' }, 'lacks policy'],
      ['nothing at all', { 'it.test.yaml': '' }, 'the file is empty'],
      ['a case that expects nothing', fileWith(`image: ${IMAGE}`), 'cases[0] lacks expect'],
      ['a case without a verdict', fileWith(`image: ${IMAGE}`, 'expect: {}'), 'cases[0].expect lacks verdict'],
      ['a case without an image', fileWith('expect: { verdict: pass }'), 'at least one of image, evidence'],
      [
        'a misspelt key',
        fileWith(`image: ${IMAGE}`, 'severty: low', 'expect: { verdict: pass }'),
        'did you mean "severity"?',
      ],
      [
        'a rule that does not exist',
        fileWith(`image: ${IMAGE}`, 'expect: { verdict: pass, rules: { max-severty: pass } }'),
        'did you mean "max-severity"?',
      ],
      [
        'a word that is no outcome',
        fileWith(`image: ${IMAGE}`, 'expect: { verdict: pass, rules: { max-severity: fail } }'),
        'it.test.yaml:5:53',
      ],
      [
        'an image without a tag',
        fileWith('image: a.example.com/b/c', 'expect: { verdict: pass }'),
        'it.test.yaml:4:12',
      ],
      [
        'a day that does not exist',
        fileWith(`image: ${IMAGE}`, 'scanned: 2026-02-30', 'expect: { verdict: pass }'),
        'it.test.yaml:5:14',
      ],
      [
        'facts of a scan that has none',
        fileWith(`image: ${IMAGE}`, 'scan: pending', 'severity: none', 'expect: { verdict: pass }'),
        'severity means nothing with scan: pending',
      ],
      [
        'a scan time of no scan',
        fileWith(`image: ${IMAGE}`, 'scan: absent', 'scanned: 1h', 'expect: { verdict: pass }'),
        'scanned means nothing with scan: absent',
      ],
      [
        'a stale scan without its end',
        fileWith(`image: ${IMAGE}`, 'scan: stale', 'expect: { verdict: pass }'),
        'say when, with scanned',
      ],
      [
        'a total below its parts',
        fileWith(`image: ${IMAGE}`, 'vulnerabilities: { low: 2, total: 1 }', 'expect: { verdict: pass }'),
        'total is 1, but the levels make 2',
      ],
    ])('%s', async (_, files, sentence) => {
      const { code, stdout, stderr } = await runOn(files, 'policy', 'test', 'it.test.yaml')
      expect(stderr).toContain(sentence)
      expect(stdout).not.toContain('all as expected')
      expect(code).toBe(3)
    })

    it('telling all mistakes at once, in the order of the text', async () => {
      const files = fileWith('image: nowhere', 'scanned: 2026-02-30', 'pushed: 2026-13-01', 'expect: { verdict: pass }')
      const { stderr } = await runOn(files, 'policy', 'test', 'it.test.yaml')
      expect(stderr.match(/it\.test\.yaml:\d+/g)).toEqual(['it.test.yaml:4', 'it.test.yaml:5', 'it.test.yaml:6'])
    })

    it('because its policy is, at the place in the policy', async () => {
      const files = {
        'it.test.yaml': `policy: policy.yaml\ncases:\n  - { name: it, image: "${IMAGE}", expect: { verdict: pass } }\n`,
        'policy.yaml': 'version: 1\nrules: { max-severity: maybe }\n',
      }
      const { code, stderr } = await runOn(files, 'policy', 'test', 'it.test.yaml')
      expect(stderr).toContain('policy.yaml:2:24')
      expect(code).toBe(3)
    })

    it.each(['absent.yaml', 'preset:basline'])('because there is no policy %s', async (policy) => {
      const files = {
        'it.test.yaml': `policy: ${policy}\ncases:\n  - { name: it, image: "${IMAGE}", expect: { verdict: pass } }\n`,
      }
      const { code, stderr } = await runOn(files, 'policy', 'test', 'it.test.yaml')
      expect(stderr).toContain('it.test.yaml:1:9')
      expect(code).toBe(3)
    })

    it('that is not there, and still tries the others', async () => {
      const files = fileWith(`image: ${IMAGE}`, 'scan: absent', 'expect: { verdict: unknown }')
      const { code, stdout, stderr } = await runOn(files, 'policy', 'test', 'absent.yaml', 'it.test.yaml')
      expect(stderr).toContain('absent.yaml')
      expect(stdout).toContain('✓ it')
      expect(stdout).toContain('cases: 1, not as expected: 0, files that cannot be used: 1')
      expect(code).toBe(3)
    })

    it('of which none is named', async () => {
      expect((await runOn({}, 'policy', 'test')).code).toBe(3)
    })
  })

  it('finds the policy beside the test file, wherever that lies', async () => {
    const files = {
      '.github/policy.yaml': 'version: 1\nrules: { max-severity: enforce }\n',
      '.github/it.test.yaml': `policy: policy.yaml\ncases:\n  - { name: it, image: "${IMAGE}", severity: low, expect: { verdict: pass } }\n`,
    }
    expect((await runOn(files, 'policy', 'test', '.github/it.test.yaml')).code).toBe(0)
  })

  it('prints names of cases without what would move a cursor', async () => {
    const files = fileWith(`image: ${IMAGE}`, 'scan: absent', 'expect: { verdict: unknown }')
    const text = files['it.test.yaml']?.replace('name: it', 'name: "\\e[2J::error::x"') ?? ''
    const { stdout } = await runOn({ 'it.test.yaml': text }, 'policy', 'test', 'it.test.yaml')
    expect(stdout).not.toContain('\u001b')
  })
})

describe('docs/policy-tests.md', () => {
  const page = readFileSync(new URL('../../docs/policy-tests.md', import.meta.url), 'utf8')
  const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

  it('has examples', () => expect(examples.length).toBeGreaterThan(1))

  it.each(examples)('shows what comes out as it says: %s', async (text) => {
    const files = {
      'it.test.yaml': text,
      'image-policy.yaml': 'version: 1\nextends: [preset:baseline]\n',
      'evidence/release-1.4.json': await evidenceAsJson(recordedClean(IMAGE)),
    }
    const { code, stderr } = await runOn(files, 'policy', 'test', 'it.test.yaml')
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })
})
