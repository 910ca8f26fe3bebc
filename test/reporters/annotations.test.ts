import { describe, expect, it } from 'vitest'
import { message } from '../../src/core/message.ts'
import { reportAsAnnotations } from '../../src/reporters/annotations.ts'
import { aHostileReport, HOSTILE } from './hostile.ts'
import {
  aFailure,
  aHugeReport,
  aLetThrough,
  anImage,
  anUnknown,
  aPolicy,
  aReport,
  aRule,
  aViolation,
  aWaived,
  DIGEST,
  IMAGE,
} from './report-builder.ts'
import { commandsIn } from './runner-commands.ts'

const failing = (...rules: ReturnType<typeof aRule>[]) => aReport([anImage({ verdict: 'fail', rules })])

describe('reportAsAnnotations', () => {
  it('has nothing to say of a pass', () => {
    expect(reportAsAnnotations(aReport())).toEqual([])
  })

  it('points a violation to its line in the policy', () => {
    expect(reportAsAnnotations(aFailure())).toEqual([
      {
        level: 'error',
        file: '.github/image-policy.yaml',
        line: 8,
        column: 3,
        title: `max-severity is violated by ${IMAGE}`,
        message: [
          'the worst vulnerability is high or critical, the policy allows medium',
          'update the base image and push again',
          `Image ${IMAGE}`,
          'Policy production, .github/image-policy.yaml:8',
        ].join('\n'),
      },
    ])
  })

  it('shortens a digest in the title only', () => {
    const [annotation] = reportAsAnnotations(
      aReport([anImage({ reference: `${IMAGE}@${DIGEST}`, verdict: 'fail', rules: [aViolation()] })]),
    )
    expect(annotation?.title).toContain('@sha256:ab12ab12ab12…')
    expect(annotation?.message).toContain(`@${DIGEST}`)
  })

  it('names no file for a preset or a policy of another repository', () => {
    const preset = aViolation({ position: { file: 'preset:baseline', line: 5, column: 3 } })
    const [annotation] = reportAsAnnotations(failing(preset))
    expect(annotation).not.toHaveProperty('file')
    expect(annotation).not.toHaveProperty('line')
    expect(annotation?.message).toContain('preset:baseline:5')

    const origin = { kind: 'repository', text: 'org/policies/p.yaml@v1', digest: '0'.repeat(64) } as const
    const [remote] = reportAsAnnotations({ ...failing(aViolation()), policies: [aPolicy({ origin })] })
    expect(remote).not.toHaveProperty('file')
  })

  it('shows what is in the image at the FROM line, and only that', () => {
    const dockerfile = { file: 'build/Dockerfile', line: 12, rules: ['max-severity'] }
    const report = failing(aViolation(), aViolation({ id: 'require-digest' }), anUnknown({ id: 'max-severity' }))
    expect(reportAsAnnotations(report, { dockerfile }).map(({ file, line }) => [file, line])).toEqual([
      ['build/Dockerfile', 12],
      ['.github/image-policy.yaml', 8],
      [undefined, undefined],
    ])
  })

  it('gives each standing its level, worst first', () => {
    const report = failing(
      aWaived(),
      aLetThrough(),
      aWaived({ cause: 'pending' }),
      aViolation({ mode: 'warn' }),
      anUnknown(),
      aViolation(),
      aRule({ outcome: 'skipped' }),
    )
    expect(reportAsAnnotations(report).map(({ level, title }) => `${level} ${title.replace(IMAGE, 'X')}`)).toEqual([
      'error max-severity is violated by X',
      'error no-malicious-files is undecided for X (pending)',
      'warning max-severity is undecided for X (pending), and waived',
      'warning no-malicious-files is undecided for X (unsupported); the policy lets it through',
      'warning max-severity is violated by X',
      'notice max-severity is waived for X',
    ])
  })

  it('says of a waived violation who accepted it', () => {
    const [annotation] = reportAsAnnotations(aReport([anImage({ rules: [aWaived()] })]))
    expect(annotation?.message).toContain('\nwaived until 2026-12-31 by .github/image-policy.yaml:20, owner @team-a: ')
  })

  it('has no errors where the job goes on regardless', () => {
    const report = { ...aFailure(), mode: 'report' as const }
    expect(reportAsAnnotations(report).map(({ level }) => level)).toEqual(['warning'])
  })

  it('says so where an image is held although no rule is to blame', () => {
    const [annotation] = reportAsAnnotations(aReport([anImage({ verdict: 'unknown', rules: [] })]))
    expect(annotation).toMatchObject({ level: 'error', title: `${IMAGE} may not go on` })
    expect(annotation?.message).toContain('no enforced rule applies')
  })

  it("shows a policy's own warnings at their place", () => {
    const position = { file: 'p.yaml', line: 4, column: 2 }
    const policies = [aPolicy({ warnings: [{ message: message('nobody can decide that'), position }] })]
    expect(reportAsAnnotations(aReport([anImage()], { policies }))).toEqual([
      {
        level: 'warning',
        file: 'p.yaml',
        line: 4,
        column: 2,
        title: 'policy p.yaml',
        message: 'nobody can decide that',
      },
    ])
  })

  it('leaves one error of ten to the step, and counts what it leaves out', () => {
    const nine = reportAsAnnotations(failing(...Array.from({ length: 9 }, () => aViolation())))
    expect(nine).toHaveLength(9)
    expect(nine.at(-1)?.title).toContain('max-severity')

    const many = reportAsAnnotations(failing(...Array.from({ length: 45 }, () => aViolation())))
    expect(many).toHaveLength(9)
    expect(many.at(-1)).toEqual({
      level: 'error',
      title: 'and 37 more',
      message: 'and 37 more; see the job summary',
    })
  })

  it('keeps a message below what the runner cuts at, ending with a sentence', () => {
    const text = 'It is bad. '.repeat(1000)
    const [annotation] = reportAsAnnotations(failing(aViolation({ message: message('{text}', { text }) })))
    expect(annotation?.message.length).toBeLessThan(4096)
    expect(annotation?.message).toMatch(/It is bad\. …$/)
  })

  it.each(HOSTILE)('is inert with %j everywhere', (text) => {
    for (const { title, message: shown } of reportAsAnnotations(aHostileReport(text))) {
      expect(title + shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
      expect(commandsIn(shown)).toEqual([])
    }
  })

  it('stays within the limits with ten thousand outcomes, quickly', () => {
    const report = aHugeReport()
    const start = performance.now()
    expect(reportAsAnnotations(report).at(-1)?.title).toBe('and 9992 more')
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
