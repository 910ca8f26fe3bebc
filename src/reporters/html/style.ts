import { CHART_STYLE } from './style-charts.ts'
import { COLOURS } from './style-colours.ts'
import { PAPER_STYLE, SMALL_STYLE } from './style-media.ts'
import { TABLE_STYLE } from './style-tables.ts'

const BASE_STYLE = `
* { box-sizing: border-box }
html { color-scheme: light dark; -webkit-text-size-adjust: 100% }
body {
  margin: 0 auto; padding: clamp(1rem, 3vw, 2.5rem); max-width: 80rem;
  background: var(--page); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "PingFang SC",
    "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
code, pre { font: .92em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace }
code { overflow-wrap: anywhere }
p, ul, ol, dl, dd, figure { margin: 0 }
ul, ol { padding: 0; list-style: none }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }
section { margin-top: 2.75rem }
h1, h2, h3, h4 { margin: 0; line-height: 1.25; font-weight: 650; text-wrap: balance }
h1 { display: flex; align-items: center; gap: .55em; font-size: clamp(1.4rem, 4.2vw, 2.2rem); letter-spacing: -.015em }
h2 { font-size: 1.2rem; margin-bottom: .75rem }
h3 { font-size: 1rem; font-weight: 600 }
h4 { margin-bottom: .25rem }
h4, caption, .caption { font-size: .92rem; font-weight: 650; text-align: left }

header { border-bottom: 3px solid var(--tint); padding-bottom: 1.5rem }
.verdict-fail { --tint: var(--bad) } .verdict-unknown { --tint: var(--open) } .verdict-pass { --tint: var(--good) }
.sign { flex: none; width: 1.6em; height: 1.6em; border-radius: .3em; fill: none; stroke: #fff; stroke-width: 3;
  stroke-linecap: round; stroke-linejoin: round }
.sign.fail { background: var(--bad-fill) } .sign.unknown { background: var(--open-fill) } .sign.pass { background: var(--good-fill) }
.mark { display: inline-flex; align-items: center; gap: .45em; white-space: nowrap; font-weight: 650 }
.mark .sign { width: 1.25em; height: 1.25em; stroke-width: 3.5 }
.mark.fail { color: var(--bad) } .mark.unknown { color: var(--open) } .mark.pass { color: var(--good) }

.counts { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin-top: 1.25rem }
.counts div { display: flex; flex-direction: row-reverse; align-items: baseline; gap: .45rem }
.counts dd { font-size: 1.5rem; font-weight: 650; font-variant-numeric: tabular-nums; color: var(--tint) }
.counts dt, .counts .zero dd { color: var(--soft) }
.violation { --tint: var(--bad) } .unknown { --tint: var(--open) } .warning { --tint: var(--open) } .waived { --tint: var(--calm) }
.remarks { margin-top: 1.25rem; display: grid; gap: .4rem }
.remarks li { padding: .45rem .75rem; background: var(--open-wash); border-left: 3px solid var(--open); overflow-wrap: anywhere }

.steps ol { counter-reset: step; display: grid; gap: .9rem }
.steps ol > li { counter-increment: step; display: grid; grid-template-columns: 1.9rem 1fr; overflow-wrap: anywhere }
.steps ol > li::before { content: counter(step) "."; font-weight: 650; color: var(--soft) }
.steps ul { grid-column: 2; color: var(--soft); font-size: .9rem } .steps code { color: var(--ink); margin-right: .5em }

.image { margin: 0; padding: 1.1rem 0 1.25rem 1.1rem; border-left: 3px solid var(--tint) }
.image + .image { margin-top: 1.5rem }
.image h3 { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center }
.image h3 code { flex: 1 1 16rem; font-weight: 600 }
.what { margin: .35rem 0 .5rem; overflow-wrap: anywhere }
summary { cursor: pointer; width: fit-content; color: var(--link) }
details[open] > summary { margin-bottom: .75rem }
.fold > div { scroll-margin-top: 9rem }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.kicker { color: var(--soft); font-size: .9rem; margin-bottom: .6rem }
.identity { display: grid; gap: .3rem 1.5rem }
.identity div { display: grid; grid-template-columns: minmax(5.5rem, max-content) 1fr; gap: .75rem }
.identity dd, .facts dd, .policies li, .scan p { overflow-wrap: anywhere; min-width: 0 }
dt { color: var(--soft) }
.run .identity div { grid-template-columns: 9rem 1fr }
.policies ul { display: grid; gap: .5rem }
.policies .warning { padding: .35rem .75rem; border-left: 3px solid var(--open); background: var(--open-wash) }
.digest { color: var(--soft); display: block }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 0 0 .75rem; font-size: .9rem }
.tools label { display: inline-flex; gap: .45rem; align-items: center }
input, select, .tools button { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line-strong);
  border-radius: 4px; padding: .25rem .5rem; min-height: 2rem; max-width: 100% }
input { width: 15rem } .tools button { cursor: pointer }
output { color: var(--soft); font-variant-numeric: tabular-nums }
`

/** The whole style of the page: its security policy allows no other, neither in a file nor at an element. */
export const STYLE = [COLOURS, BASE_STYLE, TABLE_STYLE, CHART_STYLE, SMALL_STYLE, PAPER_STYLE].join('')
