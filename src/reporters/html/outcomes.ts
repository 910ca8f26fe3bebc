import { type Message, message } from '../../core/message.ts'
import type { RuleOutcome, WaivedFinding } from '../../core/report.ts'
import { plainLines } from '../escape.ts'
import { ruleWaivers, type Say, waiverSentence } from '../sentences.ts'
import { type Standing, standingOf, worstFirst } from '../standing.ts'
import { causeWord, outcomeWord } from '../words.ts'
import { type Html, html, rowsOf } from './markup.ts'
import { severityCell } from './words.ts'

const MAX_WAIVERS = 20
const MAX_STANZA_LINES = 40

/** A sign beside each word, so that neither colour nor sign has to be seen. */
const SIGNS: Readonly<Record<Standing, string>> = {
  violation: '✕',
  unknown: '?',
  'break-glass': '!',
  warning: '!',
  waived: '~',
  pass: '✓',
  skipped: '–',
}

/** What each rule of each policy came to on the image, worst first, with what was found, the limit and the next step. */
export function outcomeTable(rules: readonly RuleOutcome[], say: Say): Html {
  const titles = [message('Outcome'), message('Rule'), message('What was found'), message('Policy')]
  const note = (count: number): Html => html`<tr class="more"><td colspan="4">${say(leftOut(count))}</td></tr>`
  const items = worstFirst(rules)
  return html`<table class="outcomes"><caption>${say(message('Rules'))}</caption>
    <thead><tr>${titles.map((title) => html`<th scope="col">${say(title)}</th>`)}</tr></thead>
    <tbody>${rowsOf({ items, row: (rule) => outcomeRow(rule, say), priority: 'outcomes', note })}</tbody></table>`
}

const leftOut = (count: number): Message =>
  message('{count} more have no room here; report.json has them all (formats: json)', { count })

function outcomeRow(rule: RuleOutcome, say: Say): Html {
  const standing = standingOf(rule)
  const { file, line } = rule.position
  return html`<tr class="is-${standing}"><td><span class="chip ${standing}"><span aria-hidden="true">${SIGNS[standing]}</span>
    ${say(outcomeWord(rule.outcome))}</span>${qualifiers(rule, say)}</td>
    <th scope="row"><code>${rule.id}</code></th>
    <td>${say(rule.message)}${rule.hint && html`<p class="next">${say(rule.hint)}</p>`}${waivers(rule, say)}${stanza(rule, say)}</td>
    <td class="place">${rule.policy} <code>${file}:${line}</code></td></tr>\n`
}

/** Why it is unknown, and that it does not stop the job. */
function qualifiers(rule: RuleOutcome, say: Say): readonly Html[] {
  const warnsOnly = standingOf(rule) === 'warning' && !rule.letThrough
  return [
    ...(rule.cause === undefined ? [] : [html`<p class="why">${say(causeWord(rule.cause))}</p>`]),
    ...(rule.letThrough ? [html`<p class="why">${say(message('let through by the policy'))}</p>`] : []),
    ...(warnsOnly ? [html`<p class="why">${say(message('warns only'))}</p>`] : []),
  ]
}

function waivers(rule: RuleOutcome, say: Say): readonly Html[] {
  const all = ruleWaivers(rule)
  const more = all.length - MAX_WAIVERS
  return [
    ...all.slice(0, MAX_WAIVERS).map((waiver) => html`<p class="waiver">${say(waiverSentence(waiver))}</p>`),
    ...(more > 0 ? [html`<p class="waiver">${say(message('and {count} more', { count: more }))}</p>`] : []),
  ]
}

function stanza({ waiverStanza, id, policy }: RuleOutcome, say: Say): Html | undefined {
  if (waiverStanza === undefined) return undefined
  const title = message('To waive {rule}, put this under "waivers:" of the policy {policy}:', { rule: id, policy })
  const lines = plainLines(waiverStanza.trimEnd()).slice(0, MAX_STANZA_LINES)
  return html`<details class="stanza"><summary>${say(message('Waive it'))}</summary><p>${say(title)}</p>
    <pre tabindex="0"><code>${lines.map((text) => html`${text}\n`)}</code></pre></details>`
}

/** The findings that waivers take out before limits are counted, and until when. */
export function waivedFindingsTable(findings: readonly WaivedFinding[], say: Say): Html {
  const titles = [message('Severity'), message('Waived finding'), message('Policy'), message('Waiver')]
  const row = ({ id, severity, policy, waivedBy }: WaivedFinding): Html =>
    html`<tr>${severityCell(severity, say)}<td><code>${id}</code></td><td>${policy}</td>
      <td>${waivedBy.slice(0, MAX_WAIVERS).map((waiver) => html`<p>${say(waiverSentence(waiver))}</p>`)}</td></tr>\n`
  const note = (count: number): Html => html`<tr class="more"><td colspan="4">${say(leftOut(count))}</td></tr>`
  return html`<table class="list waived-list"><caption>${say(message('Waived findings'))}</caption>
    <thead><tr>${titles.map((title) => html`<th scope="col">${say(title)}</th>`)}</tr></thead>
    <tbody>${rowsOf({ items: findings, row, priority: 'outcomes', note })}</tbody></table>`
}
