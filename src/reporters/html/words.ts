import type { MessageValue } from '../../core/message.ts'
import { type SeverityRange, severityPhrase } from '../../core/severity.ts'
import type { Say } from '../sentences.ts'
import { severityRank, toneOf } from '../severity-tone.ts'
import { type Html, html } from './markup.ts'

/** A part of a sentence that stands alone. */
export const phrase = (part: MessageValue, say: Say): string => (typeof part === 'object' ? say(part) : String(part))

/** A severity in words with the colour of its bar, sorted by how bad it is. */
export function severityCell(severity: SeverityRange, say: Say): Html {
  const words = say(severityPhrase(severity))
  const tone = `sev tone-${toneOf(severity)}`
  return html`<td data-sort="${severityRank(severity)}" data-word="${words}"><span class="${tone}">${words}</span></td>`
}
