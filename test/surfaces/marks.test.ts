import { describe, expect, it } from 'vitest'
import { message } from '../../src/core/message.ts'
import type { MarkKind, Report } from '../../src/core/report.ts'
import { reportAsComment } from '../../src/reporters/comment.ts'
import { reportAsJson } from '../../src/reporters/json.ts'
import { reportAsMarkdown } from '../../src/reporters/markdown.ts'
import { reportAsHtml, reportAsSarif, reportAsText } from '../reporters/whole-text.ts'
import { openDemo } from './demo-run.ts'

describe('every format', () => {
  const run = openDemo()

  it.each<[string, MarkKind, string]>([
    ['mode: report', 'report-mode', 'report mode: whatever the verdict'],
    ['as-of', 'as-of', 'judged as of 2026-07-01T13:00:00Z'],
    ['endpoint', 'foreign-endpoint', 'asked 127.0.0.1:'],
  ])('tells of %s', async (input, kind, words) => {
    const [name = '', value = '2026-07-01T13:00:00Z'] = input.split(': ')
    const { report } = await run('aliyun', input === 'endpoint' ? {} : { [name]: value })
    expect(report.marks.map((mark) => mark.kind)).toContain(kind)
    await expectEverywhere(report, words)
  })

  it.each<MarkKind>(['policy-ref', 'policy-change', 'replayed', 'cancelled', 'notice'])(
    'tells of a mark of the kind %s',
    async (kind) => {
      const { report } = await run('aliyun')
      await expectEverywhere({ ...report, marks: [{ kind, text: message('it was set so') }] }, 'it was set so')
    },
  )

  async function expectEverywhere(report: Report, words: string): Promise<void> {
    const surfaces = {
      text: reportAsText(report, { colour: false, width: 1000 }),
      markdown: reportAsMarkdown(report, { maxBytes: 900_000 }),
      comment: reportAsComment(report),
      html: await reportAsHtml(report, {}),
      json: reportAsJson(report),
      sarif: await reportAsSarif(report, {}),
    }
    expect(Object.entries(surfaces).flatMap(([name, text]) => (text.includes(words) ? [] : [name]))).toEqual([])
  }
})
