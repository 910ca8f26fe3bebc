import { exactly, HIGH_OR_CRITICAL } from '../../core/severity.ts'
import type { SeverityLevel } from '../severity-counts.ts'

/** The only severity that HSS gives a vulnerability of an image (SDK: ImageVulInfo.repair_necessity). */
export const NECESSITIES: readonly SeverityLevel[] = [
  { word: 'immediate_repair', severity: HIGH_OR_CRITICAL },
  { word: 'delay_repair', severity: exactly('medium') },
  { word: 'not_needed_repair', severity: exactly('low') },
]
