import { describe, expect, it } from 'vitest'
import { message } from '../../src/core/message.ts'
import type { Report } from '../../src/core/report.ts'
import { reportAsMarkdown } from '../../src/reporters/markdown.ts'
import { aHostileReport, HOSTILE } from './hostile.ts'
import { aReportOfFindings } from './html-report.ts'
import {
  aFailure,
  aHugeReport,
  aLetThrough,
  anImage,
  aPolicy,
  aReport,
  aRule,
  aScan,
  aViolation,
  aWaived,
  aWaivedFinding,
  DIGEST,
  IMAGE,
  OTHER_IMAGE,
} from './report-builder.ts'

const MAX_BYTES = 900 * 1024
const TALLY = '🟥🟨🟨🟨 at least 1 high or critical, 3 low'
const render = (report: Report, maxBytes = MAX_BYTES): string => reportAsMarkdown(report, { maxBytes })

describe('reportAsMarkdown', () => {
  it('says the verdict, then one row an image, worst first', () => {
    const lines = render(aFailure()).split('\n').filter(Boolean)
    expect(lines.slice(0, 6)).toEqual([
      '## ❌ FAIL: 1 of 2 images may not go on',
      'violations: 1, unknown: 0, warnings: 0, waived: 0',
      '| Image | Verdict | What | Vulnerabilities |',
      '|---|---|---|---|',
      `| <code>${IMAGE}</code> | ❌ fail | max-severity: the worst vulnerability is high or critical, the policy allows medium | ${TALLY} |`,
      `| <code>${OTHER_IMAGE}</code> | ✅ pass | every enforced rule holds | ${TALLY} |`,
    ])
  })

  it('folds the details of each image, with every rule and a stanza to paste', () => {
    const text = render(aReport([anImage({ verdict: 'fail', rules: [aRule(), aViolation()] })]))
    expect(text).toContain(`<details><summary>fail: <code>${IMAGE}</code></summary>\n\n`)
    expect(text).toContain(`- digest <code>${DIGEST}</code>\n`)
    expect(text).toContain('- SwrPrivate: scanned 2026-11-20 08:07 UTC; pushed 2026-11-20 08:00 UTC\n')
    expect(text).toContain(
      '| ❌ violated | <code>max-severity</code> | the worst vulnerability is high or critical, the policy allows medium | production <code>.github/image-policy.yaml:8</code> | update the base image and push again |\n| ✅ pass |',
    )
    expect(text).toContain(
      '```yaml\n- rule: max-severity\n  image: "*/team-a/api"\n  expires: 2026-12-31\n```\n\n</details>',
    )
  })

  it('keeps waived and let-through outcomes in sight', () => {
    const rules = [aRule(), aWaived(), aLetThrough(), aWaived({ cause: 'pending' }), aViolation({ mode: 'warn' })]
    const text = render(aReport([anImage({ rules })]))
    expect(text).toContain('- let through by a policy although not known: 1\n')
    expect(text).toContain('| every enforced rule holds or is let through; warnings: 2 |')
    expect(text).toContain('| ☑️ waived | <code>max-severity</code> |')
    expect(text).toContain(
      '<br>waived until 2026-12-31 by .github/image-policy.yaml:20, owner &#64;&#8203;team-a: not reachable',
    )
    expect(text).toContain('| 🚨 waived, pending |')
    expect(text).toContain('| ⚠️ unknown, unsupported, let through by the policy |')
    expect(text).toContain('| ⚠️ violated, warns only |')
  })

  it('tells a waiver of findings once, with the findings', () => {
    const waived = aWaivedFinding()
    const image = anImage({ rules: [aWaived({ waivedBy: waived.waivedBy })], waivedFindings: [waived] })
    const text = render(aReport([image]))
    expect(text).toContain(
      '\n| Waived finding | Severity | Policy | Waiver |\n|---|---|---|---|\n| <code>CVE-2026-1234</code> | high or critical | production | waived until 2026-12-31 by .github/image-policy.yaml:20, owner &#64;&#8203;team-a: not reachable |\n',
    )
    expect(text.match(/waived until/g)).toHaveLength(1)
    expect(render(aReport())).not.toContain('Waived finding')
  })

  it('counts the waived findings that have no room', () => {
    const waivedFindings = Array.from({ length: 500 }, (_, index) => aWaivedFinding({ id: `CVE-2026-${index}` }))
    const text = reportAsMarkdown(aReport([anImage({ waivedFindings })]), { maxBytes: 10_000 })
    const shown = text.match(/<code>CVE-2026-\d+<\/code>/g)?.length ?? 0
    expect(shown).toBeGreaterThan(5)
    expect(text).toContain(`${500 - shown} waived findings`)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000)
  })

  it('shows marks, policies, their warnings and hosts', () => {
    const position = { file: 'p.yaml', line: 4, column: 2 }
    const policies = [aPolicy({ warnings: [{ message: message('cannot be decided'), position }] })]
    const text = render(aFailure({ policies, marks: [{ kind: 'as-of', text: message('as of another day') }] }))
    expect(text.indexOf('- as of another day')).toBeLessThan(text.indexOf('| Image |'))
    expect(text).toContain('- production from .github/image-policy.yaml at commit 1a2b3c4d5e6f, sha256:0123456789ab')
    expect(text).toContain('- ⚠️ cannot be decided (p.yaml:4)')
    expect(text).toContain('- contacted hss.cn-north-4.myhuaweicloud.com')
  })

  it('links to the console', () => {
    const text = render(aReport([anImage({ consoleUrl: 'https://console.huaweicloud.com/hss2/' })]))
    expect(text).toContain('- <a href="https:&#47;&#47;console.huaweicloud.com/hss2/">see it in the console</a>')
  })

  it('shows thirty scans and counts the others', () => {
    const text = render(aReport([anImage({ scans: Array.from({ length: 33 }, () => aScan()) })]))
    expect(text.match(/SwrPrivate/g)).toHaveLength(30)
    expect(text).toContain('- and 3 more\n')
  })

  it.each([3_000, 20_000, 100_000, MAX_BYTES])('keeps within %i bytes and says what it left out', (maxBytes) => {
    const text = render(aHugeReport(), maxBytes)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes)
    expect(text).toMatch(/^## ❌ FAIL: 50 of 50 images may not go on\n/)
    const [, images, rules] = /Left out: (\d+) images of the table, (\d+) rule outcomes/.exec(text) ?? []
    expect(Number(images)).toBe(50 - (text.match(/ \| ❌ fail \| /g)?.length ?? 0))
    expect(Number(rules)).toBe(10_000 - (text.match(/ ❌ violated /g)?.length ?? 0))
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
    expect(text.split('\n').filter((line) => line.startsWith('|') && !line.endsWith('|'))).toEqual([])
  })

  it('is quick with ten thousand outcomes', () => {
    const report = aHugeReport()
    const start = performance.now()
    render(report)
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('leaves nothing out of a small report', () => {
    expect(render(aFailure())).not.toContain('Left out')
  })

  // What a hostile text may add to the page: nothing but the characters of our own frame.
  it.each(HOSTILE)('is inert with %j everywhere', (text) => {
    const page = render(aHostileReport(text))
    const withoutFences = page.replace(/^(`{3,})yaml\n[\s\S]*?\n\1\n/gm, '')
    const tags = withoutFences.match(/<[^>]*>/g) ?? []
    expect(tags.filter((tag) => !/^<\/?(?:details|summary|code|br)>$/.test(tag))).toEqual([])
    expect(withoutFences.replace(/&#\d+;/g, '')).not.toMatch(/[`[\]@!~$\\]|:\/\/|www\.|<!--/)
    const rows = withoutFences.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.map((row) => row.split('|').length)).toEqual([6, 6, 6, 7, 7, 7, 7, 6, 6, 6])
  })
})

describe('what is left out of the lists and tables', () => {
  const numbersIn = (text: string, pattern: RegExp): number[] =>
    [...text.matchAll(pattern)].map(([, number]) => Number(number))
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

  it.each([4_000, 6_000, 9_000, 14_000, 20_000, 33_000, 60_000, 100_000, MAX_BYTES])(
    'adds up with what is shown within %i bytes',
    (maxBytes) => {
      const report = aReportOfFindings(10, 200)
      const waivedFindings = Array.from({ length: 7 }, (_, index) => aWaivedFinding({ id: `GHSA-${index}` }))
      const images = report.images.map((image) => ({ ...image, waivedFindings }))
      const text = reportAsMarkdown({ ...report, images }, { maxBytes, maxListRows: 20 })
      const shown = text.match(/^\| <code>CVE-/gm)?.length ?? 0
      const [rules = 0, waived = 0, stanzas = 0] =
        /(\d+) rule outcomes, (\d+) waived findings and (\d+) waiver/.exec(text)?.slice(1).map(Number) ?? []
      const more = sum(numbersIn(text, /^\| and (\d+) more /gm)) + sum(numbersIn(text, /lists: (\d+) rows/g))
      expect(shown + more).toBe(2000)
      expect((text.match(/^\| [✅❌] \w+ \| <code>/gmu)?.length ?? 0) + rules).toBe(20)
      expect((text.match(/^\| <code>GHSA-/gm)?.length ?? 0) + waived).toBe(70)
      expect((text.match(/^```yaml$/gm)?.length ?? 0) + stanzas).toBe(10)
    },
  )
})
