// What keeps an expression from costing time, whoever wrote it and whatever an image holds. The first four bound the
// text as it is read; the others are what an expression's worst case is reckoned with, and facts beyond them are unknown.
export const MAX_EXPRESSION_LENGTH = 2000
export const MAX_NODES = 300
export const MAX_DEPTH = 24
export const MAX_LIST_ITEMS = 100
/** Of the worst case that one expression may come to: some tenths of a second. */
export const MAX_STEPS = 4_000_000
export const MAX_FINDINGS = 20_000
export const MAX_ALIASES = 20
export const MAX_TEXT_LENGTH = 4000
/** Characters that globs may look at during one evaluation. */
export const MAX_GLOB_STEPS = 4_000_000
