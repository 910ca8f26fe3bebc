import { formatMoment } from '../core/duration.ts'
import { type Message, message } from '../core/message.ts'
import type { ImageReport, MarkKind, PolicyReport, Report } from '../core/report.ts'
import { printableJson } from './printable-json.ts'
import { programUri, type RunPlace } from './run-place.ts'
import { sha256Hex } from './sha256.ts'
import { policyUri, resourceUri } from './vsa-uris.ts'

export interface VsaOptions {
  readonly runPlace?: RunPlace | undefined
  /** The evidence file of the same run, where one is written: its name and its text in pieces. */
  readonly evidenceFile?: { readonly path: string; readonly pieces: Iterable<string> } | undefined
}

/** One digest's summary, as it is to be attested. */
export interface VerificationSummary {
  /** Of the digest, in hexadecimal. */
  readonly hex: string
  readonly text: string
}

/** What a deployment must not be told of facts that are not of now, not whole, or not from the services. */
const WORTHLESS: readonly MarkKind[] = ['replayed', 'as-of', 'foreign-endpoint', 'cancelled']

/**
 * The summaries of the digests that were verified to the end: PASSED or FAILED; of others there is none. Each is the
 * predicate alone, unsigned: https://slsa.dev/spec/v1.1/verification_summary.
 */
export function verificationSummaries(report: Report, options: VsaOptions = {}): readonly VerificationSummary[] {
  if (whyNone(report)) return []
  const evidence = options.evidenceFile && {
    uri: options.evidenceFile.path,
    digest: { sha256: sha256Hex(options.evidenceFile.pieces) },
  }
  const summaries: VerificationSummary[] = []
  for (const [hex, images] of byDigest(report)) {
    const result = resultOf(images)
    if (result === undefined) continue
    const [first] = images
    const predicate = {
      verifier: { id: programUri(options.runPlace), version: { [report.tool.name]: report.tool.version } },
      timeVerified: formatMoment(report.endedAtMs),
      resourceUri: resourceUri(first.reference, hex),
      policy: policyOf(enforcedOn(first, report), options.runPlace),
      ...(evidence ? { inputAttestations: [evidence] } : {}),
      verificationResult: result,
      verifiedLevels: [result === 'PASSED' ? 'SLSA_BUILD_LEVEL_UNEVALUATED' : 'FAILED'],
      slsaVersion: '1.1',
    }
    summaries.push({ hex, text: printableJson(predicate) })
  }
  return summaries
}

/** Why some digests, or all, have no summary. */
export function vsaNotices(report: Report): readonly Message[] {
  const reason = whyNone(report)
  if (reason) return [message('no verification summary is written: {reason}', { reason })]
  const none = (image: ImageReport, reason: Message): Message =>
    message('no verification summary of {image}: {reason}', { image: image.reference, reason })
  const undecided = [...byDigest(report).values()].flatMap((images) => {
    if (resultOf(images) !== undefined) return []
    const open = images.find((image) => !isSurePass(image)) ?? images[0]
    return [none(open, open.verdict === 'pass' ? LET_THROUGH : UNDECIDED)]
  })
  const unnamed = report.images.filter((image) => hexOf(image) === undefined).map((image) => none(image, NO_DIGEST))
  return [...undecided, ...unnamed]
}

const NO_DIGEST = message('which digest was judged is not known')
const UNDECIDED = message('not everything that a policy enforces could be decided')
const LET_THROUGH = message('a policy let something through that is not known')

/** Why no digest of the report can be spoken of. */
function whyNone({ marks, policies }: Report): Message | undefined {
  const mark = marks.find(({ kind }) => WORTHLESS.includes(kind))
  if (mark) return mark.text
  const names = policies.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  // Outcomes name their policy: one must not be able to pass for another.
  return twice === undefined ? undefined : message('two policies have the same name, {name}', { name: twice })
}

type SomeImages = readonly [ImageReport, ...ImageReport[]]

/** The images of each digest in their order: names of one digest are one thing to deploy. */
function byDigest({ images }: Report): ReadonlyMap<string, SomeImages> {
  const groups = new Map<string, SomeImages>()
  for (const image of images) {
    const hex = hexOf(image)
    if (hex !== undefined) groups.set(hex, [...(groups.get(hex) ?? []), image] as unknown as SomeImages)
  }
  return groups
}

const hexOf = ({ digest }: ImageReport): string | undefined => /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1]

/** The worst of a digest's names: a failure beats what is not known, and that leaves nothing to tell. */
function resultOf(images: SomeImages): 'PASSED' | 'FAILED' | undefined {
  if (images.some(({ verdict }) => verdict === 'fail')) return 'FAILED'
  return images.every(isSurePass) ? 'PASSED' : undefined
}

/** A pass that rests on nothing unknown: nothing let through by `unknown:`, and no break-glass waiver. */
const isSurePass = ({ verdict, rules }: ImageReport): boolean =>
  verdict === 'pass' &&
  rules.every(({ outcome, cause, letThrough }) => !letThrough && !(outcome === 'waived' && cause !== undefined))

/** The policies that enforce something on the image. One that skips it, or only warns, has verified nothing. */
const enforcedOn = ({ rules }: ImageReport, { policies }: Report): readonly PolicyReport[] =>
  policies.filter(({ name }) =>
    rules.some(({ policy, mode, outcome }) => policy === name && mode === 'enforce' && outcome !== 'skipped'),
  )

/** The policy as a resource; of several, their list, whose digest is the sha256 of their sorted digests, one a line. */
function policyOf(policies: readonly PolicyReport[], runPlace: RunPlace | undefined) {
  const all = policies.map(({ origin }) => ({
    uri: policyUri(origin, runPlace),
    digest: { sha256: origin.digest.replace(/^sha256:/, '') },
  }))
  const [only, ...others] = all
  if (only && others.length === 0) return { ...only, annotations: { policies: all } }
  const lines = all.map(({ digest }) => `${digest.sha256}\n`).sort()
  return {
    uri: 'urn:image-policy-gate:policies',
    digest: { sha256: sha256Hex(lines.join('')) },
    annotations: { policies: all },
  }
}
