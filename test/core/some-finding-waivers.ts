import type { Waiver } from '../../src/core/policy.ts'
import { type FindingWaivers, inForceAt, onImage, waiversOfFindings, waiverTarget } from '../../src/core/waivers.ts'
import { maxSeverity } from '../../src/rules/max-severity.ts'
import { anAssessment, aPolicy, aRuleSetting, NOW } from '../builders.ts'

/** These waivers of single findings, as they hold for a rule about findings. */
export function asFindingWaivers(waivers: readonly Waiver[]): FindingWaivers {
  const [image, setting] = [anAssessment(), aRuleSetting('max-severity')]
  return waiversOfFindings(
    onImage(inForceAt(NOW, aPolicy({ waivers })), image),
    waiverTarget(setting, maxSeverity, image),
  )
}
