import { message } from '../../core/message.ts'
import type { ImageReport, Report } from '../../core/report.ts'
import { formatTime, remarks, type Say, verdictSentence } from '../sentences.ts'
import { worstImagesFirst } from '../standing.ts'
import { fixedBytes } from './fit.ts'
import { imageSection } from './image.ts'
import { toolTemplates } from './list-table.ts'
import { type Html, html } from './markup.ts'
import { leftOut, nextSteps, overviewTable } from './overview.ts'
import { policySection, runSection } from './run-facts.ts'
import { BAR_PATTERNS } from './severity-bars.ts'
import { verdictSign } from './verdict-mark.ts'

const MAX_REMARKS = 30
/** With more images than this, those that pass are folded. */
const MAX_PASSED_UNFOLDED = 2

const idOf = (index: number): string => `image-${index + 1}`

/** What the page shows: the verdict, what to do, the images worst first, and what judged them. */
export function pageBody(report: Report, maxBytes: number, say: Say): Html {
  const images = worstImagesFirst(report.images)
  const section = (image: ImageReport, index: number): Html =>
    imageSection(
      image,
      { id: idOf(index), open: image.verdict !== 'pass' || images.length <= MAX_PASSED_UNFOLDED },
      say,
    )
  const shown = whatFits(images, section, maxBytes / 2)
  const unseen = images.length - shown.length
  return html`${BAR_PATTERNS}<header class="verdict-${report.verdict}">
    <p class="kicker">${report.tool.name} · ${formatTime(report.startedAtMs)}</p>
    <h1>${verdictSign(report.verdict)}<span>${say(verdictSentence(report))}</span></h1>${tally(report, say)}
    ${notices(report, say)}</header><main>
    ${nextSteps(images, say)}${images.length > 1 && overviewTable(images, idOf, say)}
    <section class="images" data-folds><h2>${say(message('Details'))}</h2>${shown}
    ${unseen > 0 && html`<p class="more">${say(leftOut(unseen))}</p>`}</section>
    ${policySection(report, say)}${runSection(report, say)}</main>${toolTemplates(say)}`
}

/** The sections of as many images, in their order, as have room for what does not give way in them. */
function whatFits(
  images: readonly ImageReport[],
  sectionOf: (image: ImageReport, index: number) => Html,
  maxBytes: number,
): readonly Html[] {
  const sections: Html[] = []
  let room = maxBytes
  for (const [index, image] of images.entries()) {
    const section = sectionOf(image, index)
    room -= fixedBytes(section)
    if (room < 0) break
    sections.push(section)
  }
  return sections
}

/** How many rule outcomes are what, in large figures. */
function tally({ counts }: Report, say: Say): Html {
  const figures = [
    ['violation', message('violations'), counts.violations],
    ['unknown', message('unknown'), counts.unknowns],
    ['warning', message('warnings'), counts.warnings],
    ['waived', message('waived'), counts.waived],
  ] as const
  return html`<dl class="counts">${figures.map(
    ([name, title, count]) =>
      html`<div class="${name}${count === 0 ? ' zero' : ''}"><dt>${say(title)}</dt><dd>${count}</dd></div>\n`,
  )}</dl>`
}

function notices(report: Report, say: Say): Html | undefined {
  const all = remarks(report)
  if (all.length === 0) return undefined
  const more = all.length - MAX_REMARKS
  return html`<ul class="remarks">${all.slice(0, MAX_REMARKS).map((remark) => html`<li>${say(remark)}</li>\n`)}
    ${more > 0 && html`<li>${say(message('and {count} more', { count: more }))}</li>`}</ul>`
}

/** What the page's tab and bookmarks are called. */
export const pageTitle = (report: Report, say: Say): string => say(verdictSentence(report))
