import { formatMessage, type Message, message } from '../core/message.ts'
import { inertLine, plainLine } from '../reporters/escape.ts'
import type { ReportDocument } from '../reporters/json.ts'

type ImageDocument = ReportDocument['images'][number]

/** The joined verdict, what keeps it from passing, and the sums. */
export function mergedAsText(report: ReportDocument): string {
  const held = report.images.filter(({ verdict }) => verdict !== 'pass')
  const lines = [
    say(
      message('{verdict}: {held} of {total} images may not go on', {
        verdict: report.verdict.toUpperCase(),
        held: held.length,
        total: report.images.length,
      }),
    ),
    ...report.marks.map((mark) => `! ${mark.message}`),
    ...held.flatMap(imageLines),
    say(
      message('violations: {violations}, unknown: {unknowns}, warnings: {warnings}, waived: {waived}', report.counts),
    ),
  ]
  return lines.map((line) => `${inertLine(plainLine(line))}\n`).join('')
}

const say = (text: Message): string => formatMessage(text)

const imageLines = ({ verdict, reference, rules }: ImageDocument): string[] => [
  `${verdict.toUpperCase()}  ${reference}`,
  ...rules
    .filter(({ outcome, mode }) => (outcome === 'violated' || outcome === 'unknown') && mode === 'enforce')
    .map(({ outcome, policy, id, message: text }) => `  ${outcome} ${policy}:${id}  ${text}`),
]
