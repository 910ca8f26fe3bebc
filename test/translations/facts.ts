/** Everything in a text that is a fact in any language: names and numbers that hold a digit, in the order of their letters. */
export const factsIn = (text: string): readonly string[] =>
  (text.replace(/&#\d+;/g, ' ').match(/[\w./:@+-]*\d[\w./:@+-]*/g) ?? [])
    .map((word) => word.replace(/^[.:/]+|[.:/]+$/g, '').replace(/(?<=^\d+)[dhms]$/, ''))
    .sort()

/** Runs of English words, which no data is: names have no spaces. */
export const englishIn = (text: string): readonly string[] => text.match(/\b[a-z]{2,}(?: [a-z]{2,}){1,}\b/g) ?? []
