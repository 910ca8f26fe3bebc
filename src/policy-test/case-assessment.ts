import type { ImageAssessment, ScanState } from '../core/assessment.ts'
import type { ImageReference } from '../core/image-reference.ts'
import { type Doubt, measured } from '../core/measured.ts'
import { message } from '../core/message.ts'
import { completedState } from '../sources/completed-state.ts'
import { FROM_CASE, factsOf, leftOut } from './case-facts.ts'
import type { ImageFacts, ScanWord } from './document.ts'

/** What the texts of a case stand for; moments in epoch milliseconds. */
export interface CaseValues {
  readonly reference: ImageReference
  readonly asOfMs: number
  readonly scanned: number | undefined
  readonly pushed: number | undefined
  readonly created: number | undefined
}

/** What a source would say of the image of a case. */
export function assessmentOf(facts: ImageFacts, values: CaseValues): ImageAssessment {
  const { reference, asOfMs, pushed } = values
  const state = stateOf(facts, values)
  const pushedAtMs = pushed === undefined ? leftOut('pushed') : measured(pushed, FROM_CASE)
  return {
    reference,
    source: facts.source ?? FROM_CASE,
    region: undefined,
    digest: facts.ambiguous ? undefined : reference.digest,
    scans: 'kind' in state ? [{ label: FROM_CASE, digest: reference.digest, pushedAtMs, state }] : [],
    doubts: [...(facts.ambiguous ? [AMBIGUOUS] : []), ...('cause' in state ? [state] : [])],
    asked: [],
    assessedAtMs: asOfMs,
  }
}

/** How far the scan is, the way sources tell it; where there is none, why. */
function stateOf(facts: ImageFacts, { scanned, pushed, created }: CaseValues): ScanState | Doubt {
  const { scan = 'complete', code = FROM_CASE } = facts
  const why = WHY[scan]
  switch (scan) {
    case 'complete':
    case 'stale': {
      const endedAtMs = scanned === undefined ? leftOut('scanned') : measured(scanned, FROM_CASE)
      if (scan === 'stale') return { kind: 'stale', endedAtMs: scanned ?? 0, why }
      const pushedAtMs = pushed === undefined ? leftOut('pushed') : measured(pushed, FROM_CASE)
      return completedState(endedAtMs, pushedAtMs, () => factsOf(facts, created))
    }
    case 'failed':
    case 'unsupported':
      return { kind: scan, code, why }
    case 'pending':
    case 'unclear':
      return { kind: scan, why }
    case 'absent':
      return { cause: 'missing', why }
    case 'unanswered':
      return { cause: 'source-error', why }
  }
}

const AMBIGUOUS: Doubt = { cause: 'ambiguous', why: message('the case says that the rows cannot be told apart') }

const WHY = {
  complete: message('the case says that the scan succeeded'),
  stale: message('the case says that the scan ended before the push'),
  pending: message('the case says that the scan has not ended'),
  failed: message('the case says that the scan failed'),
  unsupported: message('the case says that the service cannot scan the image'),
  unclear: message('the case says that the state of the scan is in no table'),
  absent: message('the case says that the image is not listed'),
  unanswered: message('the case says that the service gave no usable answer'),
} as const satisfies Readonly<Record<ScanWord, unknown>>
