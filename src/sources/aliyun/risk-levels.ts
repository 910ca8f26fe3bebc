import { exactly, HIGH_OR_CRITICAL, type SeverityRange, SOME_SEVERITY } from '../../core/severity.ts'

const LEVELS: ReadonlyMap<string, SeverityRange> = new Map([
  ['high', HIGH_OR_CRITICAL],
  ['medium', exactly('medium')],
  ['low', exactly('low')],
])

/** The severity of a word of Security Center for sensitive files and baselines; of an unknown word, any. */
export const severityOfLevel = (word: string | null | undefined): SeverityRange =>
  LEVELS.get(word?.toLowerCase() ?? '') ?? SOME_SEVERITY
