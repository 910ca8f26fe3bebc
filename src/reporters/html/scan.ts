import type { CompletedScan, Facts, ImageScan } from '../../core/assessment.ts'
import { countPhrase } from '../../core/count.ts'
import type { Measured } from '../../core/measured.ts'
import { type Message, message } from '../../core/message.ts'
import type { ImageReport } from '../../core/report.ts'
import { severityPhrase } from '../../core/severity.ts'
import { formatTime, type Say, scanSentences } from '../sentences.ts'
import { shownCounts } from '../shown-counts.ts'
import { causeWord } from '../words.ts'
import { type Html, html } from './markup.ts'
import { severityChart, unknownTrack } from './severity-bars.ts'
import { phrase } from './words.ts'

/** One scan of an image: how far it is, what it measured, and what is not known and why. */
export function scanSection(scan: ImageScan, image: ImageReport, say: Say): Html {
  const { state } = scan
  const otherDigest = scan.digest !== undefined && scan.digest !== image.digest
  const hint = 'hint' in state ? state.hint : undefined
  return html`<section class="scan"><h4>${say(message('Scan'))}</h4>
    ${scanSentences(scan).map((sentence) => html`<p>${say(sentence)}</p>\n`)}
    ${otherDigest && html`<p><code>${scan.digest}</code></p>`}${hint && html`<p class="next">${say(hint)}</p>`}
    ${isComplete(scan) && measurements(scan, say)}</section>\n`
}

const isComplete = (scan: ImageScan): scan is CompletedScan => scan.state.kind === 'complete'

function measurements(scan: CompletedScan, say: Say): Html {
  const { facts } = scan.state
  const { vulnerabilities, findings } = facts
  const caption = say(message('Vulnerabilities'))
  const chart = vulnerabilities.known
    ? severityChart(shownCounts(scan) ?? [], caption, say)
    : html`<div class="chart"><p class="caption">${caption}</p>${unknownTrack}<p>${notKnown(vulnerabilities, say)}</p></div>`
  return html`<div class="measured">${chart}${factList(facts, say)}</div>
    ${findings?.known === false && html`<p><b>${say(message('Vulnerabilities by name'))}</b> ${notKnown(findings, say)}</p>`}`
}

/** What else was measured, each with the field that told it, or why it is not known. */
function factList(facts: Facts, say: Say): Html {
  const count = (title: Message, fact: Facts['unsafeSettings']): Html =>
    entry(say(title), fact, (value) => phrase(countPhrase(value), say), say)
  const { severity, maliciousFiles, sizeBytes, bornAtMs } = facts
  return html`<dl class="facts">
    ${entry(say(message('Worst severity')), severity, (range) => say(severityPhrase(range)), say)}
    ${entry(say(message('Malicious files')), maliciousFiles, ({ total }) => phrase(countPhrase(total), say), say)}
    ${count(message('Unsafe settings'), facts.unsafeSettings)}${count(message('Sensitive files'), facts.sensitiveFiles)}
    ${entry(say(message('Size')), sizeBytes, (bytes) => `${(bytes / 1024 ** 2).toFixed(1)} MiB`, say)}
    ${entry(say(message('Age')), bornAtMs, (born) => say(bornWords(born.event, formatTime(born.ms))), say)}</dl>`
}

const bornWords = (event: 'created' | 'updated', time: string): Message =>
  event === 'created' ? message('created {time}', { time }) : message('updated {time}', { time })

const entry = <T>(title: string, fact: Measured<T>, toText: (value: T) => string, say: Say): Html =>
  html`<div><dt>${title}</dt><dd>${
    fact.known ? html`${toText(fact.value)} <code class="from">${fact.from}</code>` : notKnown(fact, say)
  }</dd></div>\n`

/** Not known is neither none nor zero: the reason stands where the value would. */
function notKnown<T>(fact: Extract<Measured<T>, { readonly known: false }>, say: Say): Html {
  return html`<span class="gap">${say(message('not known ({cause}): {why}', { cause: causeWord(fact.cause), why: fact.why }))}</span>
    ${fact.hint && html`<span class="next">${say(fact.hint)}</span>`}`
}
