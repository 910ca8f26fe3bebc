import { DAY_MS, formatDay } from './duration.ts'
import { imageName } from './image-reference.ts'
import type { WaiverLimits } from './policy.ts'
import type { WaiverTarget } from './waivers.ts'

const USUAL_DAYS = 30

/** The entry to paste under `waivers:` to waive a violation; reason and owner are left for a person to fill in. */
export function waiverStanza(
  { maxDays }: WaiverLimits,
  { rule, reference, digest }: WaiverTarget,
  now: number,
): string {
  const expires = formatDay(now + Math.min(USUAL_DAYS, maxDays ?? USUAL_DAYS) * DAY_MS)
  const image = JSON.stringify(imageName(reference))
  const pinned = digest === undefined ? '' : `, digest: ${JSON.stringify(digest)}`
  return `- { rule: ${rule.id}, image: ${image}${pinned}, reason: "", owner: "", expires: ${expires} }`
}
