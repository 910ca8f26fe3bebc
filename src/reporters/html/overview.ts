import type { ImageScan } from '../../core/assessment.ts'
import { type Message, message } from '../../core/message.ts'
import type { ImageReport } from '../../core/report.ts'
import { totalOf, type VulnerabilityCounts } from '../../core/vulnerability-counts.ts'
import { imageSentence, type Say, shortReference } from '../sentences.ts'
import { isBlocking, worstFirst } from '../standing.ts'
import { type Html, html, rowsOf } from './markup.ts'
import { scaleOf, severityStrip, unknownTrack } from './severity-bars.ts'
import { verdictMark } from './verdict-mark.ts'

const MAX_STEPS = 12
const MAX_PLACES = 5
const MAX_STRIPS = 3

/** The next steps of all that stands in the way, each once, with the rules and images that it is for. */
export function nextSteps(images: readonly ImageReport[], say: Say): Html | undefined {
  const blocking = images.flatMap((image) =>
    worstFirst(image.rules.filter(isBlocking)).map((rule) => ({ image, rule })),
  )
  const cases = new Map<string, Set<string>>()
  for (const { image, rule } of blocking) {
    const step = say(rule.hint ?? rule.message)
    const places = cases.get(step) ?? new Set()
    cases.set(step, places.add(`${rule.id}: ${shortReference(image.reference)}`))
  }
  const steps = [...cases]
  if (steps.length === 0) return undefined
  const items = steps.slice(0, MAX_STEPS).map(([step, places]) => {
    const more = places.size - MAX_PLACES
    return html`<li>${step}<ul>${[...places].slice(0, MAX_PLACES).map((place) => html`<li><code>${place}</code></li>`)}
      ${more > 0 && html`<li>${say(message('and {count} more', { count: more }))}</li>`}</ul></li>\n`
  })
  const unseen = steps.length - items.length
  return html`<section class="steps"><h2>${say(message('What to do next'))}</h2><ol>${items}</ol>
    ${unseen > 0 && html`<p>${say(message('and {count} more', { count: unseen }))}</p>`}</section>`
}

/** One row an image: its verdict, the worst that was found, its vulnerabilities on one scale for all. */
export function overviewTable(images: readonly ImageReport[], idOf: (index: number) => string, say: Say): Html {
  const counts = images.flatMap(({ scans }) => scans.map(countsOf)).filter((count) => count !== undefined)
  const scale = scaleOf(counts.map(totalOf))
  const titles = [message('Verdict'), message('Image'), message('Vulnerabilities')]
  const rows = images.map(
    (image, index) => html`<tr><td>${verdictMark(image.verdict, say)}</td>
      <td><a href="#${idOf(index)}"><code>${shortReference(image.reference)}</code></a><p>${say(imageSentence(image))}</p></td>
      <td class="strips">${strips(image, scale, say)}</td></tr>\n`,
  )
  const note = (count: number): Html => html`<tr class="more"><td colspan="3">${say(leftOut(count))}</td></tr>`
  return html`<section><h2>${say(message('Images'))}</h2><table class="overview"><caption class="quiet">${say(message('Images'))}</caption>
    <thead><tr>${titles.map((title) => html`<th scope="col">${say(title)}</th>`)}</tr></thead>
    <tbody>${rowsOf(rows, 'outcomes', note)}</tbody></table></section>`
}

/** One strip a scan, the first few. */
function strips({ scans }: ImageReport, scale: number, say: Say): readonly Html[] {
  const more = scans.length - MAX_STRIPS
  const notKnown = html`${unknownTrack}<ul class="tally"><li>${say(message('not known'))}</li></ul>`
  return [
    ...(scans.length === 0 ? [notKnown] : []),
    ...scans.slice(0, MAX_STRIPS).map((scan) => {
      const counts = countsOf(scan)
      return counts ? severityStrip(counts, scale, say) : notKnown
    }),
    ...(more > 0 ? [html`<p>${say(message('and {count} more', { count: more }))}</p>`] : []),
  ]
}

const countsOf = ({ state }: ImageScan): VulnerabilityCounts | undefined =>
  state.kind === 'complete' && state.facts.vulnerabilities.known ? state.facts.vulnerabilities.value : undefined

/** That images have no room. */
export const leftOut = (count: number): Message =>
  message('{count} more images have no room here; report.json has them all (formats: json)', { count })
