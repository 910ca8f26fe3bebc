import type { Verdict } from '../core/report.ts'
import { runVerdict } from '../core/verdict.ts'
import type { ReportDocument } from '../reporters/json.ts'

export type ImageDocument = ReportDocument['images'][number]

/** The report of one part of a list, and the file that it was read from. */
export interface Part {
  readonly file: string
  readonly report: Omit<ReportDocument, 'images'>
  readonly images: readonly PackedImage[]
}

/** An image as it is held until all parts are read: as the bytes of its JSON, a fifth of what its objects take. */
export interface PackedImage {
  /** What the report says of it. */
  readonly stated: Verdict
  /** The same, or worse where its rules say so. */
  readonly verdict: Verdict
  readonly json: Uint8Array
}

/** What is held of a report. */
export const toPart = (file: string, { images, ...report }: ReportDocument): Part => ({
  file,
  report,
  images: images.map(pack),
})

const pack = (image: ImageDocument): PackedImage => ({
  stated: image.verdict,
  verdict: runVerdict([image.verdict, ...againstPass(image)].map((verdict) => ({ verdict }))),
  json: Buffer.from(JSON.stringify(image)),
})

export const unpack = ({ json }: PackedImage): ImageDocument => JSON.parse(new TextDecoder().decode(json))

/** What the rules of an image have against its passing, whatever its verdict says. */
const againstPass = ({ rules }: ImageDocument): readonly Verdict[] =>
  rules.flatMap(({ mode, outcome }): readonly Verdict[] => {
    if (mode !== 'enforce') return []
    if (outcome === 'violated') return ['fail']
    return outcome === 'unknown' ? ['unknown'] : []
  })
