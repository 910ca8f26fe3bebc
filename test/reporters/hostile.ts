import { message } from '../../src/core/message.ts'
import type { Report } from '../../src/core/report.ts'
import { anImage, aPolicy, aReport, aScan, aViolation, aWaived, aWaivedFinding } from './report-builder.ts'

/** Texts that try to be more than text, on one surface or another. */
export const HOSTILE = [
  '::error::planted',
  '  ::add-mask::planted',
  '\u00a0\u3000::stop-commands::planted',
  'x\n::set-output name=verdict::pass',
  'x\r::notice::planted',
  'x\u0085::warning::planted',
  'x\u2028::debug::planted',
  '##[error]planted',
  'all is well ##[add-mask]planted',
  '###[group]planted',
  '#\u200b#[error]planted',
  '##\u00ad[error]planted',
  '##\ufe0f[error]planted',
  '\u001b[2K\u001b[1A\u001b[32mPASS\u001b[0m',
  '\u009b31mred',
  'a\bb\u0000c\u007f',
  'evil\u202egnp.exe',
  '\u2066hidden\u2069',
  '\ud800lonely',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details></table><h1>PASS</h1>',
  '<!-- swallowed',
  '&lt;b&gt;',
  '![pixel](https://evil.example/p.png)',
  '[click](https://evil.example)',
  '[ref]: https://evil.example',
  'see https://evil.example/x or www.evil.example',
  'a | b | c \\| d \\\\| e',
  '`code` ``` ~~~',
  '@octo-org/owners please',
  'fixes #123 and GH-45 and octo/repo#6',
  '# heading',
  '- item',
  '+ item',
  '12. item',
  '3) item',
  '=====',
  '*bold* _em_ ~~gone~~ $x$',
  '%0A::error::planted%25',
  'a:b,c=d',
  '{rule} {reference}',
  '```\n::error::planted\n```yaml',
] as const

const hostileWaivers = (text: string) =>
  (aWaived().waivedBy ?? []).map((waiver) => ({ ...waiver, reason: text, owner: text }))

/** A report in which one text stands wherever a text from outside can stand. */
export const aHostileReport = (text: string): Report =>
  aReport(
    [
      anImage({
        reference: text,
        source: text,
        region: text,
        asked: [message('{text}', { text })],
        digest: text,
        consoleUrl: text,
        verdict: 'fail',
        scans: [aScan({ label: text, state: { kind: 'failed', code: text, why: message('{text}', { text }) } })],
        rules: [
          aViolation({
            id: text,
            policy: text,
            message: message('{text}', { text }),
            hint: message('{text}', { text }),
            position: { file: text, line: 1, column: 1 },
            waiverStanza: text,
          }),
          aWaived({
            waivedBy: hostileWaivers(text),
          }),
        ],
        waivedFindings: [aWaivedFinding({ id: text, policy: text, waivedBy: hostileWaivers(text) })],
      }),
    ],
    {
      policies: [
        aPolicy({
          name: text,
          origin: { kind: 'file', text, digest: text, commit: text },
          warnings: [{ message: message('{text}', { text }), position: { file: text, line: 1, column: 1 } }],
        }),
      ],
      marks: [{ kind: 'notice', text: message('{text}', { text }) }],
      hosts: [text],
    },
  )
