import { durationPhrase } from '../../core/duration.ts'
import { message } from '../../core/message.ts'
import type { PolicyReport, Report } from '../../core/report.ts'
import { formatTime, type Say } from '../sentences.ts'
import { type Html, html, rowsOf } from './markup.ts'

/** The policies that judged, each with its place and the digest of all that was read, and what they warn of. */
export function policySection({ policies }: Report, say: Say): Html {
  const note = (count: number): Html =>
    html`<li>${say(message('{count} more have no room here; report.json has them all (formats: json)', { count }))}</li>`
  const items = policies.flatMap((policy) => policyItems(policy, say))
  return html`<section class="policies"><h2>${say(message('Policies'))}</h2>
    <ul>${rowsOf({ items, row: (item) => item, priority: 'outcomes', note })}</ul></section>`
}

const policyItems = ({ name, origin, warnings }: PolicyReport, say: Say): readonly Html[] => [
  html`<li><b>${name}</b> ${say(message('from {place}', { place: origin.text }))}
    ${origin.commit !== undefined && html` ${say(message('at commit {commit}', { commit: origin.commit }))}`}
    <code class="digest">sha256:${origin.digest.replace(/^sha256:/, '')}</code></li>\n`,
  ...warnings.map(
    ({ message: warning, position }) =>
      html`<li class="warning">${say(warning)} <code>${position.file}:${position.line}</code></li>\n`,
  ),
]

const MAX_HOSTS = 50

/** When, how and by what was judged, and who was asked. */
export function runSection(report: Report, say: Say): Html {
  const { tool, mode, asOfMs, startedAtMs, endedAtMs, hosts } = report
  const took = durationPhrase(endedAtMs - startedAtMs)
  const facts = [
    [message('Judged as of'), formatTime(asOfMs)],
    [message('Run'), say(message('{time}, took {duration}', { time: formatTime(startedAtMs), duration: took }))],
    [
      message('Mode'),
      say(mode === 'enforce' ? message('enforce: the verdict decides') : message('report: the job goes on regardless')),
    ],
    [message('Hosts contacted'), hosts.length === 0 ? say(message('none')) : hosts.slice(0, MAX_HOSTS).join(', ')],
    [message('Judged by'), `${tool.name} ${tool.version}`],
  ] as const
  return html`<section class="run"><h2>${say(message('Run'))}</h2><dl class="identity">${facts.map(
    ([title, value]) => html`<div><dt>${say(title)}</dt><dd>${value}</dd></div>\n`,
  )}</dl></section>`
}
