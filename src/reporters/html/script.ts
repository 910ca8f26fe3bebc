/**
 * What the page's script adds to tables and folds that are whole without it: sorting, filtering, unfolding. It takes its
 * words from the page's templates, and moves or hides elements; it never makes markup of text.
 */
export const SCRIPT = `'use strict'
{
  const WORTH_FILTERING = 8
  const words = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' })
  const copyOf = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true)
  const textOf = (cell) => cell.textContent.trim()
  const keyOf = (cell) => cell.dataset.sort ?? textOf(cell)
  const rowsOf = (table) => [...table.tBodies[0].rows].filter((row) => !row.classList.contains('more'))
  const headsOf = (table) => [...table.tHead.rows[0].cells]

  const makeSortable = (table) => {
    const heads = headsOf(table)
    for (const [column, head] of heads.entries()) {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      button.addEventListener('click', () => {
        const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending'
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', direction)
        const sign = direction === 'ascending' ? 1 : -1
        const keyed = rowsOf(table).map((row) => ({ row, key: keyOf(row.cells[column]) }))
        const sorted = document.createDocumentFragment()
        for (const { row } of keyed.sort((a, b) => sign * words.compare(a.key, b.key))) sorted.append(row)
        table.tBodies[0].prepend(sorted)
      })
      head.append(button)
    }
  }

  const makeFilterable = (table) => {
    const rows = rowsOf(table)
    if (rows.length < WORTH_FILTERING) return
    const tools = copyOf('list-tools')
    const search = tools.querySelector('input')
    const status = tools.querySelector('output')
    const choices = headsOf(table).flatMap((head, column) => {
      if (head.dataset.choose === undefined) return []
      const label = copyOf('choice')
      const select = label.querySelector('select')
      label.querySelector('span').textContent = textOf(head)
      for (const word of new Set(rows.map((row) => row.cells[column].dataset.word))) select.append(new Option(word, word))
      status.before(label)
      return [{ select, column }]
    })
    const texts = new Map()
    const textOfRow = (row) => {
      if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase())
      return texts.get(row)
    }
    const apply = () => {
      const wanted = search.value.trim().toLowerCase()
      let shown = 0
      for (const row of rows) {
        const isChosen = choices.every(({ select, column }) => !select.value || row.cells[column].dataset.word === select.value)
        row.hidden = !isChosen || !textOfRow(row).includes(wanted)
        if (!row.hidden) shown += 1
      }
      status.textContent = status.dataset.text.replace('{shown}', shown).replace('{total}', rows.length)
    }
    tools.addEventListener('input', apply)
    table.before(tools)
  }

  for (const table of document.querySelectorAll('table[data-list]')) {
    makeFilterable(table)
    makeSortable(table)
  }

  for (const group of document.querySelectorAll('[data-folds]')) {
    const folds = group.querySelectorAll(':scope > .image > details')
    if (folds.length < 2) continue
    const tools = copyOf('fold-tools')
    tools.addEventListener('click', ({ target }) => {
      if (target.dataset.fold) for (const fold of folds) fold.open = target.dataset.fold === 'open'
    })
    group.querySelector('h2').after(tools)
  }
}
`
