import { DAY_MS } from '../../src/core/duration.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import { measured } from '../../src/core/measured.ts'
import { anAssessment, aReference, aScan, HOUR_MS, NOW, someFacts } from '../builders.ts'
import { someEvidence } from '../evidence/some-evidence.ts'

/** What a run recorded of clean images, thirty days before the moment of the tests and an hour after their scan. */
export const recordedClean = (...references: readonly string[]): Evidence =>
  someEvidence({
    asOfMs: NOW - 30 * DAY_MS,
    images: references.map((text) => {
      const endedAtMs = measured(NOW - 30 * DAY_MS - HOUR_MS, 'end')
      const pushedAtMs = measured(NOW - 31 * DAY_MS, 'push')
      const state = { kind: 'complete' as const, endedAtMs, facts: someFacts() }
      return anAssessment({ reference: aReference(text), scans: [aScan({ pushedAtMs, state })] })
    }),
  })
