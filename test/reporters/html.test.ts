import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { render, scanWith, textOf } from './html-report.ts'
import {
  aFailure,
  aLetThrough,
  anImage,
  anUnknown,
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
import { reportAsHtml } from './whole-text.ts'

const hashOf = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('reportAsHtml', () => {
  it('says the verdict in the heading and the title, and counts', async () => {
    const page = await render(aFailure())
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page).toContain('<title>FAIL: 1 of 2 images may not go on</title>')
    expect(page.match(/<h1>.*<\/h1>/)?.[0]).toContain('<span>FAIL: 1 of 2 images may not go on</span>')
    expect(textOf(page)).toContain('violations 1 unknown 0 warnings 0 waived 0')
  })

  it('lists images worst first, each with a link to its details', async () => {
    const page = await render(aFailure())
    const rows = [...page.matchAll(/<a href="#(image-\d)"><code>([^<]*)<\/code><\/a>/g)]
    expect(rows.map(([, id, reference]) => [id, reference])).toEqual([
      ['image-1', IMAGE],
      ['image-2', OTHER_IMAGE],
    ])
    expect(page.match(/id="image-\d"/g)).toEqual(['id="image-1"', 'id="image-2"'])
  })

  it('tells of an image who was asked, what was judged and every rule with its place', async () => {
    const consoleUrl = 'https://console.huaweicloud.com/hss2/?a=1&b=2'
    const page = await render(aReport([anImage({ verdict: 'fail', rules: [aRule(), aViolation()], consoleUrl })]))
    const text = textOf(page)
    expect(text).toContain(`Digest ${DIGEST}`)
    expect(text).toContain('Source huawei-registries, cn-north-4, all enterprise projects')
    expect(text).toContain('SwrPrivate: scanned 2026-11-20 08:07 UTC pushed 2026-11-20 08:00 UTC')
    expect(text).toContain(
      '✕ violated max-severity the worst vulnerability is high or critical, the policy allows medium update the base image and push again Waive it',
    )
    expect(text).toContain('production .github/image-policy.yaml:8')
    expect(text.indexOf('✕ violated')).toBeLessThan(text.indexOf('✓ pass'))
    expect(page).toContain(
      '<a href="https://console.huaweicloud.com/hss2/?a=1&#38;b=2" rel="noreferrer noopener" target="_blank">see it in the console</a>',
    )
    expect(page).toContain('- rule: max-severity\n  image: &#34;*/team-a/api&#34;\n  expires: 2026-12-31\n')
  })

  it('says once what to do next, and for which images and rules', async () => {
    const rules = [aViolation(), aViolation({ id: 'max-vulnerabilities' }), anUnknown({ hint: undefined })]
    const images = [anImage({ rules, verdict: 'fail' }), anImage({ reference: OTHER_IMAGE, rules, verdict: 'fail' })]
    const [, steps = ''] = /<section class="steps">([\s\S]*?)<\/section>/.exec(await render(aReport(images))) ?? []
    expect(textOf(steps).trim()).toBe(
      `What to do next update the base image and push again ${IMAGE} max-severity, max-vulnerabilities ${OTHER_IMAGE} max-severity, max-vulnerabilities the scan is still running ${IMAGE} no-malicious-files ${OTHER_IMAGE} no-malicious-files`,
    )
    expect(await render(aReport())).not.toContain('What to do next')
  })

  it('keeps the lines of a waiver to paste, however they end', async () => {
    const waiverStanza = '- rule: a\r  image: b\u2028  reason: c\r\n  owner: d\n'
    const page = await render(aReport([anImage({ verdict: 'fail', rules: [aViolation({ waiverStanza })] })]))
    expect(page).toContain('<code>- rule: a\n  image: b\n  reason: c\n  owner: d\n</code>')
  })

  it('keeps waived, let-through and undecided outcomes in sight', async () => {
    const rules = [aWaived(), aLetThrough(), aWaived({ cause: 'pending' }), aViolation({ mode: 'warn' }), anUnknown()]
    const waived = aWaivedFinding()
    const text = textOf(await render(aReport([anImage({ rules, waivedFindings: [waived] })])))
    expect(text).toContain('let through by a policy although not known: 1')
    expect(text).toContain('~ waived max-severity')
    expect(text).toContain('waived until 2026-12-31 by .github/image-policy.yaml:20, owner @team-a: not reachable')
    expect(text).toContain('! waived pending')
    expect(text).toContain('! unknown unsupported let through by the policy')
    expect(text).toContain('! violated warns only')
    expect(text).toContain('? unknown pending no-malicious-files the scan is still running')
    expect(text).toContain(
      'high or critical CVE-2026-1234 production waived until 2026-12-31 by .github/image-policy.yaml:20',
    )
  })

  it('says of what is not known why, and never 0', async () => {
    const facts = { vulnerabilities: notMeasured(message('the service did not tell a count')) }
    const page = await render(aReport([anImage({ scans: [aScan({ state: scanWith(facts) })] })]))
    expect(textOf(page)).toContain('Vulnerabilities not known (not-measured): the service did not tell a count')
    expect(textOf(page)).toContain('Sensitive files not known (not-measured): the service did not tell')
    expect(page).not.toContain('<td class="num">0</td>')
  })

  it('shows policies with place and digest, their warnings, marks and the run', async () => {
    const position = { file: 'p.yaml', line: 4, column: 2 }
    const policies = [aPolicy({ warnings: [{ message: message('cannot be decided'), position }] })]
    const text = textOf(await render(aFailure({ policies, marks: [{ kind: 'as-of', text: message('another day') }] })))
    expect(text).toContain(
      `production from .github/image-policy.yaml at commit ${'1a2b3c4d5e6f'.padEnd(40, '0')} sha256:${'0123456789abcdef'.repeat(4)}`,
    )
    expect(text).toContain('cannot be decided p.yaml:4')
    expect(text.indexOf('another day')).toBeLessThan(text.indexOf('What to do next'))
    expect(text).toContain('Judged as of 2026-11-22 02:29 UTC Run 2026-11-22 02:28 UTC, took 4s')
    expect(text).toContain('Hosts contacted hss.cn-north-4.myhuaweicloud.com')
  })

  it('opens what needs reading and folds what passes where there are many', async () => {
    const openIn = async (...verdicts: ('pass' | 'fail')[]): Promise<number> => {
      const page = await render(aReport(verdicts.map((verdict) => anImage({ verdict }))))
      return page.match(/<details class="fold" open><summary>Rules, scans and findings/g)?.length ?? 0
    }
    expect(await openIn('pass')).toBe(1)
    expect(await openIn('pass', 'pass', 'fail')).toBe(1)
  })

  it('shows thirty scans and counts the others', async () => {
    const text = textOf(await render(aReport([anImage({ scans: Array.from({ length: 33 }, () => aScan()) })])))
    expect(text.match(/SwrPrivate: scanned/g)).toHaveLength(30)
    expect(text).toContain('and 3 more')
  })

  it('is the same bytes for the same report', async () => {
    expect(await render(aFailure())).toBe(await render(structuredClone(aFailure())))
  })

  it('speaks the language of the reader, and says which', async () => {
    const page = await reportAsHtml(aFailure(), { language: 'zh', translate: (template) => `«${template}»` })
    expect(page).toContain('<html lang="zh-Hans">')
    expect(page).toContain('«FAIL: 1 of 2 images may not go on»')
    const words = textOf(page.replace(/<(?:code|pre|b|time)\b[\s\S]*?<\/(?:code|pre|b)>/g, ''))
    expect(words.replace(/«[^»]*»/g, '')).not.toMatch(/\b(?:violated|Outcome|Rules|Filter|Policies|Digest|Severity)\b/)
  })
})

describe('the security policy of the page', () => {
  it('allows the one style and the one script of the page, and nothing else', async () => {
    const page = await render(aFailure())
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? []
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'">`,
    )
    expect(page.match(/<(?:script|style)\b/g)).toEqual(['<style', '<script'])
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style'))
  })

  it('leaves no handler, style or address in the markup that it would have to allow', async () => {
    const page = (await render(aFailure())).replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    expect(page).not.toMatch(/\s(?:on[a-z]+|style|src|srcset|action)=/i)
    expect(page).not.toMatch(/<(?:img|iframe|object|embed|link|base|form)\b/i)
  })
})
