import { type Count, countPhrase } from '../../core/count.ts'
import { message } from '../../core/message.ts'
import { severityPhrase } from '../../core/severity.ts'
import type { VulnerabilityCounts } from '../../core/vulnerability-counts.ts'
import type { Say } from '../sentences.ts'
import { toneOf } from '../severity-tone.ts'
import { type Html, html } from './markup.ts'
import { phrase } from './words.ts'

/** What the patterns of all bars are drawn with; once on the page, before the first bar. */
export const BAR_PATTERNS = html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
  <pattern id="maybe" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
  <rect class="stripe" width="2.5" height="5"/></pattern></defs></svg>`

/** One bar for each of these severities; its length is on the scale of the longest. */
export function severityChart(counts: VulnerabilityCounts, caption: string, say: Say): Html {
  const scale = scaleOf(counts.map(({ count }) => count))
  const rows = counts.map(
    ({ severity, count }) => html`<tr><th scope="row">${say(severityPhrase(severity))}</th>
      <td class="bar">${track(stack([{ severity, count }], scale))}</td><td class="num">${phrase(countPhrase(count), say)}</td></tr>`,
  )
  const none = html`<tr><th scope="row">${say(message('of any severity'))}</th><td class="bar">${track([])}</td>
    <td class="num">0</td></tr>`
  return html`<table class="chart"><caption>${caption}</caption><tbody>${rows.length === 0 ? none : rows}</tbody></table>`
}

/** All severities in one bar, for an overview; `scale` is what its whole width stands for. */
export function severityStrip(counts: VulnerabilityCounts, scale: number, say: Say): Html {
  const shown = counts.filter(({ count }) => count.max > 0)
  const bar = stack(shown, scale)
  const words = shown.map(
    ({ severity, count }) => html`<li><b>${phrase(countPhrase(count), say)}</b> ${say(severityPhrase(severity))}</li>`,
  )
  const none = html`<li><b>0</b></li>`
  return html`${track(bar)}<ul class="tally">${words.length === 0 ? none : words}</ul>`
}

/** A track without a bar: nothing is known, which is not nothing found. */
export const unknownTrack = html`<svg class="track none" aria-hidden="true"><rect class="void" width="100%" height="100%"/></svg>`

/** What the whole width of bars stands for, so that the largest of these counts fits, with room for what is open. */
export const scaleOf = (counts: readonly Count[]): number =>
  counts.reduce((scale, { min, max }) => Math.max(scale, Number.isFinite(max) ? max : min * 1.25), 1)

/**
 * What is surely there, in full colours one after the other, then what may be there besides, striped. Where there is no
 * upper bound the stripes run to the end.
 */
function stack(buckets: VulnerabilityCounts, scale: number): readonly Html[] {
  let end = 0
  const place = (amount: number, ...layers: readonly string[]): readonly Html[] => {
    const [from, to] = [end, Math.min(scale, end + amount)]
    end = to
    const [x, width] = [from, to - from].map((part) => `${((100 * part) / scale).toFixed(2)}%`) as [string, string]
    return layers.map((name) => html`<rect class="${name}" x="${x}" width="${width}" height="100%"/>`)
  }
  const sure = buckets.map(({ severity, count }) => ({ tone: `tone-${toneOf(severity)}`, amount: count.min }))
  const perhaps = buckets
    .map(({ severity, count }) => ({ tone: `tone-${toneOf(severity)}`, amount: count.max - count.min }))
    .toSorted((a, b) => Number(Number.isFinite(b.amount)) - Number(Number.isFinite(a.amount)))
  return [
    ...sure.filter(isDrawn).flatMap(({ tone, amount }) => place(amount, tone)),
    ...perhaps.filter(isDrawn).flatMap(({ tone, amount }) => place(amount, `${tone} maybe`, 'stripes')),
  ]
}

const isDrawn = ({ amount }: { readonly amount: number }): boolean => amount > 0

const track = (drawn: readonly Html[]): Html =>
  html`<svg class="track" aria-hidden="true"><rect class="rail" width="100%" height="100%"/>${drawn}</svg>`
