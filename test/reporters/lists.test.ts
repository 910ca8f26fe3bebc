import { describe, expect, it } from 'vitest'
import { exactCount } from '../../src/core/count.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { formatMessage, type Message, message } from '../../src/core/message.ts'
import { exactly, SOME_SEVERITY } from '../../src/core/severity.ts'
import { reportAsAnnotations } from '../../src/reporters/annotations.ts'
import { reportAsComment } from '../../src/reporters/comment.ts'
import { listsOfImage } from '../../src/reporters/findings.ts'
import { reportAsJson } from '../../src/reporters/json.ts'
import { MAX_FILE_BYTES, reportAsMarkdown } from '../../src/reporters/markdown.ts'
import { severityTally } from '../../src/reporters/severity-tally.ts'
import { HOSTILE } from './hostile.ts'
import { aFinding, aListedImage, fiftyListedImages } from './listed-image.ts'
import { aHugeReport, anImage, aReport, aScan, aWaivedFinding, someFacts } from './report-builder.ts'
import { commandsIn } from './runner-commands.ts'
import { reportAsText } from './whole-text.ts'

const markdownOf = (image: ReturnType<typeof aListedImage>) =>
  reportAsMarkdown(aReport([image]), { maxBytes: MAX_FILE_BYTES })
const textOf = (image: ReturnType<typeof aListedImage>) => reportAsText(aReport([image]), { colour: false })
const say = (said: Message) => formatMessage(said)

describe('listsOfImage', () => {
  it('has the worst first, then what can be fixed, each once over all platforms', () => {
    const findings = [
      aFinding({ id: 'CVE-2026-4', severity: exactly('low') }),
      aFinding({ id: 'CVE-2026-3', severity: SOME_SEVERITY }),
      aFinding({ id: 'CVE-2026-1', hasFix: false }),
      aFinding({ id: 'CVE-2026-2' }),
    ]
    const image = aListedImage(findings)
    const lists = listsOfImage({ ...image, scans: [...image.scans, ...image.scans] })
    expect(lists.findings.map(({ finding }) => finding.id)).toEqual([
      'CVE-2026-2',
      'CVE-2026-1',
      'CVE-2026-3',
      'CVE-2026-4',
    ])
  })

  it('knows which policies waive a finding', () => {
    const waivedFindings = [aWaivedFinding(), aWaivedFinding({ policy: 'other' }), aWaivedFinding({ id: 'CVE-2026-9' })]
    const [shown] = listsOfImage(aListedImage([aFinding()], { waivedFindings })).findings
    expect(shown?.waived.map(({ policy }) => policy)).toEqual(['production', 'other'])
  })
})

describe('severityTally', () => {
  const tally = (facts: object) =>
    severityTally(
      anImage({
        scans: [aScan({ state: { kind: 'complete', endedAtMs: measured(1, 'x'), facts: someFacts(facts) } })],
      }),
      say,
    )
  const counts = (...buckets: [ReturnType<typeof exactly>, number][]) => ({
    vulnerabilities: measured(
      buckets.map(([severity, count]) => ({ severity, count: exactCount(count) })),
      'x',
    ),
  })

  it('draws every severity, be it one among a thousand', () => {
    expect(tally(counts([exactly('critical'), 1], [exactly('medium'), 1000]))).toEqual({
      bar: '🟥🟧🟧🟧🟧🟧🟧🟧🟧',
      words: '1 critical, 1000 medium',
    })
  })

  it('tells none from not known', () => {
    expect(tally(counts())).toEqual({ bar: '', words: '0' })
    expect(tally({ vulnerabilities: notMeasured(message('x')) })).toBeUndefined()
    expect(severityTally(anImage({ scans: [] }), say)).toBeUndefined()
  })
})

describe('lists in Markdown', () => {
  it('show packages, fixes and malicious files', () => {
    const page = markdownOf(aListedImage())
    expect(page).toContain(
      '| <a href="https:&#47;&#47;example.com/CVE-2026-1234">CVE-2026-1234</a> | high or critical | <code>openssl 3.0.1</code> <code>usr/lib/libssl.so</code> | fix known<br>update openssl to 3.0.9 |\n',
    )
    expect(page).toContain(
      '| <code>/tmp/miner</code> | serious | Linux.Miner | <code>d41d8cd98f00b204e9800998ecf8427e</code> |\n',
    )
  })

  it('say who waives a finding instead of how to fix it', () => {
    const page = markdownOf(aListedImage([aFinding()], { waivedFindings: [aWaivedFinding()] }))
    expect(page).toContain('| waived by policy production |\n')
  })

  it('count what they do not show', () => {
    const findings = Array.from({ length: 100 }, (_, at) => aFinding({ id: `CVE-2026-${at}` }))
    const page = markdownOf(aListedImage(findings))
    expect(page.match(/ \| high or critical \| /g)).toHaveLength(20)
    expect(page).toContain('| and 80 more |  |  |  |\n')
  })

  it('leave rules their room, and are cut at rows', () => {
    const report = aReport(fiftyListedImages())
    const page = reportAsMarkdown(report, { maxBytes: 100_000 })
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(100_000)
    expect(page.match(/ ❌ violated /g)?.length).toBeGreaterThan(40)
    expect(page).toMatch(/Left out of the lists: \d+ rows/)
    expect(page.split('\n').filter((line) => line.startsWith('|') && !line.endsWith('|'))).toEqual([])
  })
})

describe('lists in text', () => {
  it('show the worst of an image that does not pass', () => {
    expect(textOf(aListedImage())).toContain(
      [
        '  malicious files: 1',
        '    /tmp/miner  serious  Linux.Miner  MD5 d41d8cd98f00b204e9800998ecf8427e',
        '  vulnerabilities by name: 1',
        '    CVE-2026-1234  high or critical  openssl 3.0.1 (usr/lib/libssl.so)  fix known',
        '',
      ].join('\n'),
    )
    expect(textOf(aListedImage([aFinding()], { verdict: 'pass', rules: [] }))).not.toContain('CVE-2026-1234')
  })

  it('stay short', () => {
    const text = textOf(aListedImage(Array.from({ length: 100 }, (_, at) => aFinding({ id: `CVE-2026-${at}` }))))
    expect(text.match(/^ {4}CVE/gm)).toHaveLength(10)
    expect(text).toContain('\n    and 90 more\n')
  })
})

describe('reportAsComment', () => {
  it('keeps to what a comment may hold, in any script', () => {
    for (const report of [aHugeReport(), aReport(fiftyListedImages())]) {
      const text = reportAsComment(report)
      expect(text.length).toBeLessThanOrEqual(60_000)
      expect(text.length).toBeGreaterThan(40_000)
      expect(text).toMatch(/^## ❌ FAIL: 50 of 50 images may not go on\n/)
      expect(text).toMatch(/Left out/)
    }
  })

  it('leaves nothing out of a small report', () => {
    expect(reportAsComment(aReport([aListedImage()]))).not.toContain('Left out')
  })
})

describe('ten thousand findings in fifty images', () => {
  it('still make every report in little time', () => {
    const report = aReport(fiftyListedImages())
    const start = performance.now()
    expect(reportAsText(report, { colour: false }).match(/and 190 more/g)).toHaveLength(50)
    expect(reportAsAnnotations(report)).toHaveLength(9)
    expect(JSON.parse(reportAsJson(report)).images).toHaveLength(50)
    expect(Buffer.byteLength(reportAsMarkdown(report, { maxBytes: MAX_FILE_BYTES }))).toBeLessThanOrEqual(
      MAX_FILE_BYTES,
    )
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

describe('hostile texts in lists', () => {
  const hostileImage = (text: string) =>
    aListedImage(
      [
        aFinding({
          id: text,
          title: text,
          remedy: text,
          url: text,
          package: { name: text, version: text, path: text },
        }),
      ],
      {},
      { maliciousFileList: measured([{ path: text, name: text, md5: text, description: text }], text) },
    )

  it.each(HOSTILE)('are inert with %j', (text) => {
    expect(commandsIn(textOf(hostileImage(text)))).toEqual([])
    const page = markdownOf(hostileImage(text)).replace(/^(`{3,})yaml\n[\s\S]*?\n\1\n/gm, '')
    const tags = page.match(/<[^>]*>/g) ?? []
    expect(tags.filter((tag) => !/^<\/?(?:details|summary|code|br|a)>$|^<a href="https:&#47;/.test(tag))).toEqual([])
    expect(page.replace(/&#\d+;/g, '')).not.toMatch(/[`[\]@!~$\\]|:\/\/|www\.|<!--/)
    const cells = page.split('\n').flatMap((line) => (line.startsWith('|') ? [line.split('|').length] : []))
    expect(cells).toEqual([6, 6, 6, 7, 7, 7, 6, 6, 6, 6, 6, 6])
  })
})
