/** Narrow screens: rows of tables become blocks, one under the other. */
export const SMALL_STYLE = `
@media screen and (max-width: 720px) {
  .measured { grid-template-columns: minmax(0, 1fr) }
  .identity div, .run .identity div { grid-template-columns: 1fr; gap: 0 }
  .facts div { grid-template-columns: 8rem 1fr }
  .chart tbody tr { display: grid; grid-template-columns: 1fr auto; padding: .2rem 0 }
  .chart :is(th, td) { width: auto; padding: 0 } .chart .bar { grid-area: 2 / 1 / 3 / 3 }
  .image { padding-left: .8rem }
  .outcomes thead, .overview thead, .waived-list thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .outcomes, .overview, .list { display: block }
  .outcomes :is(caption, tbody), .overview :is(caption, tbody), .list :is(caption, tbody) { display: block }
  .outcomes tbody tr, .overview tbody tr, .list tbody tr { display: block; padding: .6rem 0 }
  .list tbody tr[hidden] { display: none }
  .outcomes tbody tr + tr, .overview tbody tr + tr, .list tbody tr + tr { border-top: 1px solid var(--line) }
  .outcomes tbody :is(th, td), .overview tbody td, .list tbody td {
    display: block; width: auto !important; border: 0 !important; padding: .1rem 0 }
  .list td:empty { display: none }
  .list thead, .list thead tr { display: flex; flex-wrap: wrap; gap: .2rem 1rem } .list thead th { border: 0 }
  .why { display: inline } .outcomes .why::before { content: " " }
  input { width: 100% } .tools label:first-child { width: 100% }
}
`

/** Paper: ink on white, images unfolded, lists as they were on the screen. */
export const PAPER_STYLE = `
@media print {
  :root { --page: #fff; --wash: #f1f2f3; --ink: #000; --soft: #444; --line: #ccc; --link: #000; color-scheme: light }
  html { font-size: 11px } body { padding: 0; max-width: none; font-size: 9pt }
  .tools, .stanza, .image > details > summary { display: none }
  summary { color: inherit; list-style: none; font-weight: 650 } summary::-webkit-details-marker { display: none }
  .image > details::details-content { content-visibility: visible; block-size: auto }
  section { margin-top: 1.5rem } tr, .counts, .scan, .steps li { break-inside: avoid } h2, h3, h4, caption, summary, .what { break-after: avoid }
  thead { display: table-header-group } thead button::after { content: none }
  a { text-decoration: none } .identity a::after { content: " " attr(href); overflow-wrap: anywhere }
  .sign, .track, .sev::before, .chip, .remarks li { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`
