import { type Message, message } from '../../core/message.ts'
import type { ImageReport } from '../../core/report.ts'
import { totalOf } from '../../core/vulnerability-counts.ts'
import { imageSentence, type Say, shortReference } from '../sentences.ts'
import { shownCounts } from '../shown-counts.ts'
import { isBlocking, worstFirst } from '../standing.ts'
import { type Html, html, rowsOf } from './markup.ts'
import { scaleOf, severityStrip, unknownTrack } from './severity-bars.ts'
import { verdictMark } from './verdict-mark.ts'

const MAX_STEPS = 12
const MAX_PLACES = 5
const MAX_STRIPS = 3

/** The next steps of all that stands in the way, each once, with the images and rules that it is for. */
export function nextSteps(images: readonly ImageReport[], say: Say): Html | undefined {
  const steps = [...stepsOf(images, say)]
  if (steps.length === 0) return undefined
  const items = steps.slice(0, MAX_STEPS).map(([step, rules]) => {
    const places = [...rules]
      .slice(0, MAX_PLACES)
      .map(([reference, ids]) => html`<li><code>${shortReference(reference)}</code> ${[...ids].join(', ')}</li>`)
    return html`<li>${step}<ul>${places}${more(rules.size - MAX_PLACES, say)}</ul></li>\n`
  })
  return html`<section class="steps"><h2>${say(message('What to do next'))}</h2>
    <ol>${items}${more(steps.length - MAX_STEPS, say)}</ol></section>`
}

const more = (count: number, say: Say): Html | undefined =>
  count > 0 ? html`<li>${say(message('and {count} more', { count }))}</li>` : undefined

/** By what to do, the references of the images and the ids of the rules that it is for. */
function stepsOf(
  images: readonly ImageReport[],
  say: Say,
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const steps = new Map<string, Map<string, Set<string>>>()
  for (const { reference, rules } of images) {
    for (const { id, hint, message: found } of worstFirst(rules.filter(isBlocking))) {
      const step = say(hint ?? found)
      const places = steps.get(step) ?? new Map<string, Set<string>>()
      steps.set(step, places.set(reference, (places.get(reference) ?? new Set()).add(id)))
    }
  }
  return steps
}

/** One row an image: its verdict, the worst that was found, its vulnerabilities on one scale for all. */
export function overviewTable(images: readonly ImageReport[], idOf: (index: number) => string, say: Say): Html {
  const counts = images.flatMap(({ scans }) => scans.map(shownCounts)).filter((count) => count !== undefined)
  const scale = scaleOf(counts.map(totalOf))
  const titles = [message('Verdict'), message('Image'), message('Vulnerabilities')]
  const row = (image: ImageReport, index: number): Html => html`<tr><td>${verdictMark(image.verdict, say)}</td>
      <td><a href="#${idOf(index)}"><code>${shortReference(image.reference)}</code></a><p>${say(imageSentence(image))}</p></td>
      <td class="strips">${strips(image, scale, say)}</td></tr>\n`
  const note = (count: number): Html => html`<tr class="more"><td colspan="3">${say(leftOut(count))}</td></tr>`
  return html`<section><h2>${say(message('Images'))}</h2><table class="overview"><caption class="quiet">${say(message('Images'))}</caption>
    <thead><tr>${titles.map((title) => html`<th scope="col">${say(title)}</th>`)}</tr></thead>
    <tbody>${rowsOf({ items: images, row, priority: 'outcomes', note })}</tbody></table></section>`
}

/** One strip a scan, the first few. */
function strips({ scans }: ImageReport, scale: number, say: Say): readonly Html[] {
  const unseen = scans.length - MAX_STRIPS
  const notKnown = html`${unknownTrack}<ul class="tally"><li>${say(message('not known'))}</li></ul>`
  return [
    ...(scans.length === 0 ? [notKnown] : []),
    ...scans.slice(0, MAX_STRIPS).map((scan) => {
      const counts = shownCounts(scan)
      return counts ? severityStrip(counts, scale, say) : notKnown
    }),
    ...(unseen > 0 ? [html`<p>${say(message('and {count} more', { count: unseen }))}</p>`] : []),
  ]
}

/** That images have no room. */
export const leftOut = (count: number): Message =>
  message('{count} more images have no room here; report.json has them all (formats: json)', { count })
