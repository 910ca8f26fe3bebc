/** Bars of severities, and the facts beside them. What is not known is dashed, what may be there is striped. */
export const CHART_STYLE = `
.defs { position: absolute }
.track { display: block; width: 100%; height: .7rem; overflow: hidden }
.rail { fill: var(--wash) }
.void { fill: none; stroke: var(--line-strong); stroke-width: 2; stroke-dasharray: 4 4 }
[class*=tone-] { fill: var(--tone) }
.tone-critical { --tone: var(--critical) } .tone-high { --tone: var(--high) } .tone-top { --tone: var(--top) }
.tone-medium { --tone: var(--medium) } .tone-low { --tone: var(--low) } .tone-none { --tone: var(--none) }
.tone-mixed { --tone: var(--mixed) }
rect.maybe { fill-opacity: .55 } rect.stripes { fill: url(#maybe) } .stripe { fill: var(--page) }
.sev { display: inline-flex; align-items: baseline; gap: .5em }
.sev::before { content: ""; flex: none; width: .65em; height: .65em; border-radius: 2px; background: var(--tone) }
.tally { display: flex; flex-wrap: wrap; gap: 0 .8em; margin-top: .15rem; font-size: .88rem; color: var(--soft) }
.tally b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums }
.strips .track + .tally + .track { margin-top: .5rem }

.scan { margin-top: 1.75rem } .scan > p { color: var(--soft) } .scan > p.next { color: inherit }
.measured { display: grid; align-items: start; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 1rem 3rem; margin-top: .9rem }
.chart :is(th, td) { padding: .22rem 1rem .22rem 0; vertical-align: middle } .chart th { width: 11rem }
.chart tbody tr > * { border: 0 } .chart .num { width: 7.5rem; text-align: right; padding-right: 0 }
.chart .caption + .track { margin: .35rem 0 }
.facts { display: grid; gap: .2rem; align-content: start }
.facts div { display: grid; grid-template-columns: 8.5rem 1fr; gap: .75rem }
.gap { color: var(--open) }
`
