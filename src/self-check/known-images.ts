import type { Facts, ImageAssessment, ScanState } from '../core/assessment.ts'
import { exactCount } from '../core/count.ts'
import { parseImageReference } from '../core/image-reference.ts'
import { measured } from '../core/measured.ts'
import { message } from '../core/message.ts'
import { exactly } from '../core/severity.ts'

const HOUR_MS = 3_600_000
const DIGEST = `sha256:${'0'.repeat(64)}`
const REFERENCE = parseImageReference(`registry.example.com/self-check/known:1@${DIGEST}`)

/** An image as a source would tell of it, pushed two hours before `nowMs`; it exists nowhere. */
const imageIn = (state: ScanState, nowMs: number): ImageAssessment => ({
  reference: REFERENCE,
  source: 'self-check',
  region: undefined,
  digest: DIGEST,
  scans: [{ label: 'built in', digest: DIGEST, pushedAtMs: measured(nowMs - 2 * HOUR_MS, 'built in'), state }],
  doubts: [],
  asked: [],
  assessedAtMs: nowMs,
})

const BAD: Facts = {
  severity: measured(exactly('critical'), 'built in'),
  vulnerabilities: measured([{ severity: exactly('critical'), count: exactCount(1) }], 'built in'),
  maliciousFiles: measured({ total: exactCount(1) }, 'built in'),
  unsafeSettings: measured(exactCount(1), 'built in'),
  sensitiveFiles: measured(exactCount(1), 'built in'),
  sizeBytes: measured(1_000_000, 'built in'),
  bornAtMs: measured({ ms: 0, event: 'created' }, 'built in'),
}

/** A critical vulnerability and a malicious file, found by a scan an hour ago. */
export const knownBad = (nowMs: number): ImageAssessment =>
  imageIn({ kind: 'complete', endedAtMs: measured(nowMs - HOUR_MS, 'built in'), facts: BAD }, nowMs)

/** An image whose scan has not begun. */
export const knownPending = (nowMs: number): ImageAssessment =>
  imageIn({ kind: 'pending', why: message('the scan has not begun') }, nowMs)
