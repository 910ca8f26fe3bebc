import { exactly, HIGH_OR_CRITICAL } from '../../core/severity.ts'
import type { SeverityLevel } from '../severity-counts.ts'

/** The only severity that Security Center gives a vulnerability of an image (DescribeImageVulList). */
export const NECESSITIES: readonly SeverityLevel[] = [
  { word: 'asap', severity: HIGH_OR_CRITICAL },
  { word: 'later', severity: exactly('medium') },
  { word: 'nntf', severity: exactly('low') },
]
