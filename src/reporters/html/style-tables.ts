/** Tables of outcomes, images and findings, at widths that have room for columns. */
export const TABLE_STYLE = `
table { border-collapse: collapse; width: 100% }
caption { padding-bottom: .35rem }
th, td { padding: .5rem 1rem .5rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; font-weight: 400 }
th:last-child, td:last-child { padding-right: 0 }
thead th { color: var(--soft); font-size: .82rem; padding-block: .25rem; border-bottom: 1px solid var(--line-strong) }
.outcomes tbody :is(td, th) { padding-block: .42rem }
tbody tr + tr > * { border-top: 1px solid var(--line) }
td p, th p { margin-top: .2rem }
.num { font-variant-numeric: tabular-nums; white-space: nowrap }
.more { color: var(--soft); font-style: italic }

.outcomes { margin-top: 1.5rem }
.outcomes td:first-child { width: 8.5rem } .outcomes th[scope=row] { width: 12.5rem } .outcomes .place { width: 17rem }
.outcomes th[scope=row] > code { font-weight: 600 }
.place, .why, .also, .path, .from, .list td p { color: var(--soft); font-size: .9em }
.chip { display: inline-block; padding: .02rem .5rem; border-radius: 4px; font-weight: 600; font-size: .9rem; white-space: nowrap;
  color: var(--tint); background: var(--ground) }
.chip.violation { --ground: var(--bad-wash) } .chip.unknown, .chip.warning { --ground: var(--open-wash) }
.chip.break-glass { --tint: var(--bad); --ground: var(--bad-wash) }
.chip.waived { --ground: var(--calm-wash) } .list .chip { white-space: normal; font-weight: 400 }
.chip.pass { --tint: var(--good); --ground: var(--good-wash) }
.chip.skipped { --tint: var(--soft); --ground: var(--wash) }
.next { margin-top: .35rem; padding-left: 1.35em; position: relative }
.next::before { content: "\\2192"; position: absolute; left: 0; color: var(--link); font-weight: 700 }
.waiver { color: var(--calm) }
.stanza { margin-top: .4rem; font-size: .92em }
pre { margin: .4rem 0 0; padding: .6rem .8rem; background: var(--wash); border-radius: 4px; white-space: pre-wrap }

.overview td:first-child { width: 7rem } .overview .strips { width: 17rem }
.overview p { color: var(--soft) }
.list { margin-top: 1rem } .fold > .list { margin-top: 0 } .fold .fold { margin-top: 1.1rem }
.list > caption { padding-top: .5rem }
.list { font-size: .93rem }
.list th, .list td { padding-block: .3rem }
.list td:first-child { width: 11rem } .list td:nth-child(3) { width: 26% } .list td:nth-child(4) { width: 24% }
.waived-list td:nth-child(3) { width: 14% } .waived-list td:nth-child(4) { width: 45% }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: .15rem .1rem; margin: -.15rem -.1rem; cursor: pointer }
thead button::after { content: "\\2195"; display: inline-block; width: 1.2em; text-align: center; opacity: .55 }
[aria-sort=ascending] button::after { content: "\\2191"; opacity: 1 }
[aria-sort=descending] button::after { content: "\\2193"; opacity: 1 }
[aria-sort] button { color: var(--ink) }
`
