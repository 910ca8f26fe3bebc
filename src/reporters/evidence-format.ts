import type { ImageAssessment, ImageScan, ScanState } from '../core/assessment.ts'
import type { Evidence, Exchange } from '../core/evidence.ts'
import { formatImageReference, type ImageReference, parseImageReference } from '../core/image-reference.ts'
import { type Doubt, UNKNOWN_CAUSES } from '../core/measured.ts'
import type { PolicyOrigin } from '../core/policy.ts'
import { MARK_KINDS, type Mark } from '../core/report.ts'
import {
  type Codec,
  constant,
  converted,
  digest,
  list,
  named,
  oneOf,
  optional,
  orNull,
  record,
  text,
  time,
  whole,
  word,
} from './codec.ts'
import { factsFormat, measuredAs } from './facts-format.ts'
import { sentence } from './message-format.ts'

/** What an evidence file says of itself. */
export const EVIDENCE_KIND = 'image-policy-gate/evidence'
export const EVIDENCE_VERSION = 1

const reference: Codec<ImageReference> = converted(
  text('The image that was asked about, in normal form: registry/namespace/repository[:tag][@digest].'),
  formatImageReference,
  parseImageReference,
)

type StateOf<K extends ScanState['kind']> = Extract<ScanState, { readonly kind: K }>
const why = sentence('Why it is so.')
const hint = optional(sentence('What to do about that.'))
const code = text("The service's code.")
const is = <K extends string>(kind: K): Codec<K> => constant('How far the scan is.', kind)

const state = oneOf<ScanState>('How far the scan is; facts exist where it is complete.', 'kind', [
  record<StateOf<'complete'>>('It ended well.', {
    kind: is('complete'),
    endedAtMs: measuredAs('moment', 'When it ended.', time('The moment.')),
    facts: factsFormat,
  }),
  record<StateOf<'stale'>>('It ended before the image was last pushed.', {
    kind: is('stale'),
    endedAtMs: time('When it ended.'),
    why,
  }),
  record<StateOf<'pending'>>('It has not ended.', {
    kind: is('pending'),
    why,
    hint,
    idle: optional(constant('No scan is queued or running.', true)),
  }),
  record<StateOf<'failed'>>('It failed.', { kind: is('failed'), code, why, hint }),
  record<StateOf<'unsupported'>>('The service cannot scan the image.', { kind: is('unsupported'), code, why, hint }),
  record<StateOf<'unclear'>>('The service used a word that is in no table.', { kind: is('unclear'), why }),
])

const scan = named(
  'scan',
  record<ImageScan>('One row of the service, or one platform of a multi-architecture image.', {
    label: text("Tells it from its siblings, in the service's terms."),
    digest: orNull(digest('Its digest.')),
    pushedAtMs: measuredAs('moment', 'When the image was last pushed.', time('The moment.')),
    state,
  }),
)

const image = named(
  'image',
  record<ImageAssessment>('What the source knows of one image.', {
    reference,
    source: text('The id of the source that answered.'),
    region: orNull(text('The region that was asked.')),
    digest: orNull(digest('The digest that was judged; null where the rows of the service have none or disagree.')),
    scans: list('Every row of the service that is this image, and every platform of it.', scan),
    doubts: list(
      'What keeps the image as a whole from passing.',
      record<Doubt>('One such reason.', {
        cause: word('The cause, as the `unknown:` of policies names it.', UNKNOWN_CAUSES),
        why,
        hint,
      }),
    ),
    asked: list('What the source was asked for.', sentence('In words.')),
    assessedAtMs: time('When the service was last asked.'),
    consoleUrl: optional(text("Where a person can see the image in the service's console.")),
  }),
)

const exchange = named(
  'exchange',
  record<Exchange>('One request and how it was answered.', {
    call: text('What was called.'),
    host: text('Whom.'),
    atMs: time('When it was sent.'),
    status: orNull(whole('The HTTP status; null where no whole answer came.')),
    requestId: orNull(text("The service's own id of the request: what its support asks for.")),
  }),
)

const mark = named(
  'mark',
  record<Mark>('One thing that a reader must know.', {
    kind: word('Why it matters.', MARK_KINDS),
    text: sentence('In words.'),
  }),
)

const policy = named(
  'policy',
  record<Evidence['policies'][number]>('One policy.', {
    name: text('Its name.'),
    origin: record<PolicyOrigin>('Where it came from.', {
      kind: word('What kind of place that is.', ['preset', 'file', 'repository']),
      text: text('As the user named it.'),
      digest: text('sha256, in hexadecimal, of the bytes read, with everything that the policy extends.'),
      commit: optional(text('The commit that it was read at.')),
    }),
  }),
)

/** The evidence as its file holds it, but for what the file says of itself. */
export const evidenceFormat = record<Evidence>('What a run of the gate learnt of its images.', {
  tool: record<Evidence['tool']>('What wrote the file.', { name: text('Its name.'), version: text('Its version.') }),
  recordedAtMs: time('When the run was done.'),
  asOfMs: time('The moment that the run judged at, and that a replay judges at unless it is told another.'),
  images: list('In the order that the run named them in.', image),
  exchanges: list('The requests of the run, in the order of their answers.', exchange),
  exchangesLeftOut: whole('How many further requests are not listed.'),
  hosts: list('The hosts that were contacted.', text('Host, and port if not the usual one.')),
  marks: list('What bears on the worth of the facts.', mark),
  policies: list('The policies of the run. A replay is judged by its own.', policy),
})
