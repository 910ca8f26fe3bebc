import type { MaliceLevel } from '../../core/assessment.ts'
import { type Message, type MessageValue, message } from '../../core/message.ts'
import { rankOf, type SeverityRange, severityPhrase } from '../../core/severity.ts'
import type { Say } from '../sentences.ts'
import { type Html, html } from './markup.ts'

export const MALICE_WORDS: Readonly<Record<MaliceLevel, Message>> = {
  remind: message('reminder'),
  suspicious: message('suspicious'),
  serious: message('serious'),
}

/** A part of a sentence that stands alone. */
export const phrase = (part: MessageValue, say: Say): string => (typeof part === 'object' ? say(part) : String(part))

/** What colours a range of severities: a level, the one word that both clouds have for their worst, or vagueness. */
export function toneOf({ least, most }: SeverityRange): string {
  if (least === most) return least
  return least === 'high' ? 'top' : 'mixed'
}

/** Sorts by the worst that it can be, then by the least. */
export const severityRank = ({ least, most }: SeverityRange): number => rankOf(most) * 10 + rankOf(least)

/** A severity in words with the colour of its bar, sorted by how bad it is. */
export function severityCell(severity: SeverityRange, say: Say): Html {
  const words = say(severityPhrase(severity))
  const tone = `sev tone-${toneOf(severity)}`
  return html`<td data-sort="${severityRank(severity)}" data-word="${words}"><span class="${tone}">${words}</span></td>`
}
