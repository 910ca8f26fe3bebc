import { message } from '../../core/message.ts'
import type { ImageReport } from '../../core/report.ts'
import { imageSentence, type Say, sourceLine } from '../sentences.ts'
import { listSections } from './lists.ts'
import { type Html, html, link } from './markup.ts'
import { outcomeTable, waivedFindingsTable } from './outcomes.ts'
import { scanSection } from './scan.ts'
import { verdictMark } from './verdict-mark.ts'

const MAX_SCANS = 30

/** Everything about one image; what passes may stay folded. `id` is where the overview points. */
export function imageSection(image: ImageReport, { id, open }: { id: string; open: boolean }, say: Say): Html {
  const scans = image.scans.slice(0, MAX_SCANS)
  const unseen = image.scans.length - scans.length
  return html`<section class="image verdict-${image.verdict}">
    <h3>${verdictMark(image.verdict, say)} <code>${image.reference}</code></h3><p class="what">${say(imageSentence(image))}</p>
    <details class="fold"${open && OPEN}><summary>${say(message('Rules, scans and findings'))}</summary>
    <div id="${id}">${identity(image, say)}${outcomeTable(image.rules, say)}
    ${image.waivedFindings.length > 0 && waivedFindingsTable(image.waivedFindings, say)}
    ${scans.map((scan) => scanSection(scan, image, say))}
    ${unseen > 0 && html`<p>${say(message('and {count} more', { count: unseen }))}</p>`}${listSections(image, say)}</div></details></section>\n`
}

const OPEN = html` open`

function identity(image: ImageReport, say: Say): Html {
  const { digest, consoleUrl } = image
  const facts = [
    [message('Digest'), digest === undefined ? say(message('not told')) : html`<code>${digest}</code>`],
    [message('Source'), sourceLine(image, say)],
    ...(consoleUrl === undefined
      ? []
      : [[message('Console'), link(say(message('see it in the console')), consoleUrl)] as const]),
  ] as const
  return html`<dl class="identity">${facts.map(
    ([title, value]) => html`<div><dt>${say(title)}</dt><dd>${value}</dd></div>\n`,
  )}</dl>`
}
