import { exactly, HIGH_OR_CRITICAL, type SeverityRange } from '../../core/severity.ts'

/** The risk levels of HSS, of images and of settings. None is above High, so that it holds critical findings too. */
const RISK_LEVELS: Readonly<Record<string, SeverityRange>> = {
  Security: exactly('none'),
  Low: exactly('low'),
  Medium: exactly('medium'),
  High: HIGH_OR_CRITICAL,
}

/** The severity of one of these words; undefined for any other. */
export const severityOf = (word: string): SeverityRange | undefined =>
  Object.hasOwn(RISK_LEVELS, word) ? RISK_LEVELS[word] : undefined
