import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { reportAsAnnotations } from '../../src/reporters/annotations.ts'
import { reportAsMarkdown } from '../../src/reporters/markdown.ts'
import { translator } from '../../src/translations/index.ts'
import {
  aFailure,
  aLetThrough,
  anImage,
  anUnknown,
  aPolicy,
  aReport,
  aRule,
  aViolation,
  aWaived,
  aWaivedFinding,
} from '../reporters/report-builder.ts'
import { reportAsText } from '../reporters/whole-text.ts'
import { factsIn } from './facts.ts'

const translate = await translator('zh')

const position = { file: 'p.yaml', line: 4, column: 2 }
const REPORTS: Readonly<Record<string, Report>> = {
  'a pass': aReport(),
  'a failure': aFailure(),
  'an unknown': aReport([anImage({ verdict: 'unknown', rules: [anUnknown(), aLetThrough(), aWaived()] })]),
  'no image': aReport([], { verdict: 'unknown' }),
  everything: aReport(
    [
      anImage({ rules: [aRule(), aWaived({ cause: 'pending' })], waivedFindings: [aWaivedFinding()] }),
      anImage({
        verdict: 'fail',
        rules: [aViolation(), aViolation({ mode: 'warn' }), anUnknown()],
        consoleUrl: 'https://c.example/7',
      }),
    ],
    { policies: [aPolicy({ warnings: [{ message: aViolation().message, position }] })] },
  ),
}

const FORMS: Readonly<Record<string, (report: Report, language: { translate?: typeof translate }) => string>> = {
  text: (report, language) => reportAsText(report, { ...language, colour: false, width: 10_000 }),
  markdown: (report, language) => reportAsMarkdown(report, { ...language, maxBytes: 900_000 }),
  annotations: (report, language) => JSON.stringify(reportAsAnnotations(report, language)),
}

describe.each(Object.entries(FORMS))('the report as %s', (_, render) => {
  it.each(Object.entries(REPORTS))('holds the same facts in Chinese: %s', (_name, report) => {
    const [english, chinese] = [render(report, {}), render(report, { translate })]
    expect(factsIn(chinese)).toEqual(factsIn(english))
    if (english !== '[]') expect(chinese).toMatch(/\p{Script=Han}/u)
  })
})

describe('the report for a terminal in Chinese', () => {
  const lines = (width: number): string[] => reportAsText(aFailure(), { translate, colour: false, width }).split('\n')

  it('keeps the word that scripts and documents know beside the verdict', () => {
    expect(lines(80)[0]).toBe('FAIL 不通过：2 个镜像中有 1 个不得放行')
  })

  it('keeps the names of rules and the lines to paste', () => {
    const text = lines(80).join('\n')
    expect(text).toContain('  ✗ 违规     production:max-severity\n')
    expect(text).toContain('      - rule: max-severity\n')
  })
})

describe('a template that no table has', () => {
  it('stays in English', () => {
    expect(translate?.('no such template')).toBe('no such template')
    expect(translate?.('toString')).toBe('toString')
  })
})

describe('English', () => {
  it('takes no table', async () => {
    expect(await translator('en')).toBeUndefined()
  })
})
