import { rankOf, SEVERITIES, type Severity } from '../core/severity.ts'

/**
 * A severity as expressions see it: a word of its own type, so that `severity.most < medium` compares by the scale. As
 * texts, "critical" would come before "medium", and a word that is spelled wrongly would differ from every severity.
 */
export class SeverityWord {
  readonly rank: number

  constructor(word: Severity) {
    this.rank = rankOf(word)
  }
}

/** The one value of each severity. */
export const SEVERITY_WORDS: ReadonlyMap<Severity, SeverityWord> = new Map(
  SEVERITIES.map((word) => [word, new SeverityWord(word)]),
)

/** What compares two severities, by CEL's operators. `!=` follows from `==`. */
export const COMPARISONS: Readonly<Record<string, (a: SeverityWord, b: SeverityWord) => boolean>> = {
  '==': (a, b) => a.rank === b.rank,
  '<': (a, b) => a.rank < b.rank,
  '<=': (a, b) => a.rank <= b.rank,
  '>': (a, b) => a.rank > b.rank,
  '>=': (a, b) => a.rank >= b.rank,
}
