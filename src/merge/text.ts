import { formatMessage, type Message, message } from '../core/message.ts'
import { inertLine, plainLine } from '../reporters/escape.ts'
import { inPieces } from '../reporters/pieces.ts'
import type { JoinedReport } from './merge-reports.ts'
import { type ImageDocument, unpack } from './part.ts'

/** The joined verdict, what keeps it from passing, and the sums: in pieces, since thousands of images may be held. */
export const mergedAsPieces = (report: JoinedReport): Iterable<string> => inPieces(printed(linesOf(report)))

function* printed(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${inertLine(plainLine(line))}\n`
}

function* linesOf(report: JoinedReport): Generator<string> {
  const held = report.images.filter(({ stated }) => stated !== 'pass')
  yield say(
    message('{verdict}: {held} of {total} images may not go on', {
      verdict: report.verdict.toUpperCase(),
      held: held.length,
      total: report.images.length,
    }),
  )
  for (const mark of report.marks) yield `! ${mark.message}`
  for (const image of held) yield* imageLines(unpack(image))
  yield say(
    message('violations: {violations}, unknown: {unknowns}, warnings: {warnings}, waived: {waived}', report.counts),
  )
}

const say = (text: Message): string => formatMessage(text)

const imageLines = ({ verdict, reference, rules }: ImageDocument): string[] => [
  `${verdict.toUpperCase()}  ${reference}`,
  ...rules
    .filter(({ outcome, mode }) => (outcome === 'violated' || outcome === 'unknown') && mode === 'enforce')
    .map(({ outcome, policy, id, message: text }) => `  ${outcome} ${policy}:${id}  ${text}`),
]
