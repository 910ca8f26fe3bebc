// Longer words are never typed by hand; the limit keeps hostile input from costing time.
const MAX_WORD_LENGTH = 100

/** The candidate that `word` was probably meant to be, or undefined when none is near enough. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > MAX_WORD_LENGTH) return undefined
  const typed = word.toLowerCase()
  let best: { readonly candidate: string; readonly distance: number } | undefined
  for (const candidate of candidates) {
    const distance = editDistance(typed, candidate.toLowerCase())
    const shorter = Math.min(typed.length, candidate.length)
    const isNear = distance <= Math.ceil(shorter / 3) && distance < shorter
    if (isNear && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance }
  }
  return best?.candidate
}

/** The fewest letters to insert, delete, replace or swap with their neighbour that make `b` of `a`. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const at = (cells: readonly number[], index: number): number => cells[index] ?? Number.POSITIVE_INFINITY
      const replace = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swap = swapped ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY
      current.push(Math.min(at(previous, column) + 1, at(current, column - 1) + 1, replace, swap))
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.length] ?? Number.POSITIVE_INFINITY
}
