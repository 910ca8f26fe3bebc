import { type Message, message } from '../../core/message.ts'
import type { Say } from '../sentences.ts'
import { type Html, html, rowsOf } from './markup.ts'

/** One column of a list, the first of which orders it; `choose` offers the `data-word` of its cells as a filter. */
export interface Column {
  readonly title: Message
  readonly choose?: true
}

export interface ListTable<T> {
  readonly title: Message
  readonly columns: readonly Column[]
  /** Worst first. */
  readonly items: readonly T[]
  /** With as many cells as there are columns. */
  row(item: T): Html
}

/** Lists that are longer stay folded until someone asks for them. */
const MAX_ROWS_UNFOLDED = 20

/** A list in a fold; the page's script can sort and filter it, and it is whole without. */
export function listTable<T>({ title, columns, items, row }: ListTable<T>, say: Say): Html {
  const heads = columns.map(
    (column, index) =>
      html`<th scope="col"${index === 0 && WORST_FIRST}${column.choose && CHOICE}>${say(column.title)}</th>`,
  )
  const note = (leftOut: number): Html =>
    html`<tr class="more"><td colspan="${columns.length}">${say(leftOutOfList(leftOut))}</td></tr>`
  return html`<details class="fold"${items.length <= MAX_ROWS_UNFOLDED && OPEN}>
    <summary>${say(message('{title}: {count}', { title, count: items.length }))}</summary>
    <table class="list" data-list><caption class="quiet">${say(title)}</caption><thead><tr>${heads}</tr></thead>
    <tbody>${rowsOf({ items, row, priority: 'lists', note })}</tbody></table></details>\n`
}

const OPEN = html` open`
const WORST_FIRST = html` aria-sort="descending"`
const CHOICE = html` data-choose`

const leftOutOfList = (count: number): Message =>
  message('{count} more have no room here; evidence.json has them all (formats: evidence)', { count })

// Its placeholders stay for the script to fill in.
const SHOWN = message('{shown} of {total} shown', { shown: '{shown}', total: '{total}' })

/** What the script puts above each list and each group of folds, in the reader's language; inert without it. */
export const toolTemplates = (say: Say): Html => html`<template id="list-tools"><div class="tools">
  <label><span>${say(message('Filter'))}</span> <input type="search" spellcheck="false" autocomplete="off"></label>
  <output data-text="${say(SHOWN)}"></output></div></template>
  <template id="choice"><label><span></span> <select><option value="">${say(message('all'))}</option></select></label></template>
  <template id="fold-tools"><div class="tools"><button type="button" data-fold="open">${say(message('Unfold all'))}</button>
  <button type="button" data-fold="close">${say(message('Fold all'))}</button></div></template>`
