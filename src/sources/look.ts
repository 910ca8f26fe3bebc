import type { ImageScan, Needs, ScanState } from '../core/assessment.ts'
import type { ImageReference } from '../core/image-reference.ts'
import type { Doubt } from '../core/measured.ts'
import { type Message, message } from '../core/message.ts'
import type { Look, SourceContext } from './source.ts'

/** What a source saw of an image, before any detail was asked. */
export interface Sight {
  readonly reference: ImageReference
  readonly source: string
  readonly context: SourceContext
  readonly digest: string | undefined
  readonly doubts: readonly Doubt[]
  readonly asked: readonly string[]
  readonly states: readonly ScanState[]
  readonly scannedOnRequestOnly: boolean
  /** Why the image may never appear where no row was found; without it, it may yet. */
  readonly missing?: Doubt
  /** True where no waiting will bring the image. */
  readonly isFinal?: boolean
  scansOf(needs: readonly Needs[]): Promise<readonly ImageScan[]>
}

const NOT_LISTED: Doubt = {
  cause: 'missing',
  why: message('the service does not list the image'),
  hint: message(
    'check the name and tag; right after a push have the service synchronise its image list, and see that the caller may see the enterprise project',
  ),
}

/** The look of a sight: what is awaited, and the assessment once it is asked for. */
export function toLook(sight: Sight): Look {
  const { reference, source, context, digest, asked } = sight
  const nothingFound = sight.states.length === 0 && sight.doubts.length === 0
  const doubts = nothingFound ? [sight.missing ?? NOT_LISTED] : sight.doubts
  return {
    awaiting: sight.isFinal ? undefined : awaitedBy(sight.states, doubts),
    scannedOnRequestOnly: sight.scannedOnRequestOnly,
    async assess(needs) {
      const assessedAtMs = context.now()
      const scans = await sight.scansOf(needs)
      return { reference, source, region: context.region, digest, doubts, asked, scans, assessedAtMs }
    },
  }
}

/** What waiting may change: nothing where a scan has failed or cannot be. */
function awaitedBy(states: readonly ScanState[], doubts: readonly Doubt[]): Message | undefined {
  if (states.some(({ kind }) => kind === 'failed' || kind === 'unsupported')) return undefined
  const doubt = doubts.find(({ cause }) => cause === 'missing' || cause === 'stale')
  if (doubt) return doubt.why
  const unsettled = states.find(({ kind }) => kind === 'pending' || kind === 'stale' || kind === 'unclear')
  return unsettled && 'why' in unsettled ? unsettled.why : undefined
}
