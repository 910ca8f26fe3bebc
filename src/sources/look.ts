import type { ImageScan, Needs, ScanState } from '../core/assessment.ts'
import type { ImageReference } from '../core/image-reference.ts'
import type { Doubt } from '../core/measured.ts'
import { type Message, message } from '../core/message.ts'
import type { Look, Remedy, SourceContext } from './source.ts'

/** What a source saw of an image, before any detail was asked. */
export interface Sight {
  readonly reference: ImageReference
  readonly source: string
  readonly context: SourceContext
  readonly digest: string | undefined
  readonly doubts: readonly Doubt[]
  readonly asked: readonly Message[]
  readonly states: readonly ScanState[]
  readonly scannedOnRequestOnly: boolean
  /** Why the image may never appear where no row was found; without it, it may yet. */
  readonly missing?: Doubt
  /** True where no waiting will bring the image. */
  readonly isFinal?: boolean
  /** Where a person can see the image in the service's console. */
  readonly consoleUrl?: string
  /** What can be asked for where the image, or its digest, is not listed. */
  readonly whenUnlisted?: Remedy | undefined
  /** What can be asked for where rows of this sight were never scanned, or not since their push. */
  readonly whenUnscanned?: Remedy | undefined
  scansOf(needs: readonly Needs[]): Promise<readonly ImageScan[]>
}

const NOT_LISTED: Doubt = {
  cause: 'missing',
  why: message('the service does not list the image'),
  hint: message(
    'check the name and tag; right after a push have the service synchronise its image list, and see that the caller may see the enterprise project',
  ),
}

/** The look of a sight: what is awaited, what would help, and the assessment once it is asked for. */
export function toLook(sight: Sight): Look {
  const { reference, source, context, digest, asked, states, consoleUrl } = sight
  const nothingFound = states.length === 0 && sight.doubts.length === 0
  const doubts = nothingFound ? [sight.missing ?? NOT_LISTED] : sight.doubts
  const awaiting = sight.isFinal ? undefined : awaitedBy(states, doubts)
  const isUnlisted = doubts.some(({ cause }) => cause === 'missing' || cause === 'stale')
  const remedy = isUnlisted ? sight.whenUnlisted : states.some(needsScan) ? sight.whenUnscanned : undefined
  return {
    awaiting,
    digest,
    scannedOnRequestOnly: sight.scannedOnRequestOnly,
    ...(awaiting && remedy ? { remedy } : {}),
    async assess(needs) {
      const assessedAtMs = context.now()
      const scans = await sight.scansOf(needs)
      const whole = { reference, source, region: context.region, digest, doubts, asked, scans, assessedAtMs }
      return consoleUrl === undefined ? whole : { ...whole, consoleUrl }
    },
  }
}

/** Whether a scan of the image would help: it was never scanned, or not since it was pushed. */
export const needsScan = (state: ScanState): boolean =>
  state.kind === 'stale' || (state.kind === 'pending' && state.idle === true)

/** What waiting may change: nothing where a scan has failed or cannot be. */
function awaitedBy(states: readonly ScanState[], doubts: readonly Doubt[]): Message | undefined {
  if (states.some(({ kind }) => kind === 'failed' || kind === 'unsupported')) return undefined
  const doubt = doubts.find(({ cause }) => cause === 'missing' || cause === 'stale')
  if (doubt) return doubt.why
  const unsettled = states.find(({ kind }) => kind === 'pending' || kind === 'stale' || kind === 'unclear')
  return unsettled && 'why' in unsettled ? unsettled.why : undefined
}
