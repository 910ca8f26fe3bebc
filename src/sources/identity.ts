import type { Doubt } from '../core/measured.ts'
import { message } from '../core/message.ts'
import { fewOf } from './few-of.ts'

/** A row that is ours by name, with the digests that it answers to: its own, and those of its platforms. */
export interface Candidate<Row> {
  readonly row: Row
  readonly digest: string | undefined
  readonly memberDigests: readonly string[]
}

export interface Selection<Row> {
  readonly rows: readonly Row[]
  readonly doubts: readonly Doubt[]
  /** The one digest that is judged. */
  readonly digest: string | undefined
}

/**
 * Which of the rows that are ours by name are the image that is judged.
 * With a digest: the rows of that digest, be it their own or a platform's. Without one: all of them, and they must
 * agree on the digest. What cannot be told apart is judged all the same, so that a violation counts, but never passes.
 */
export function selectRows<Row>(digest: string | undefined, candidates: readonly Candidate<Row>[]): Selection<Row> {
  const rows = candidates.map((candidate) => candidate.row)
  if (candidates.length === 0) return { rows, doubts: [], digest }
  return digest === undefined ? selectByName(candidates) : selectByDigest(digest, candidates)
}

function selectByDigest<Row>(digest: string, candidates: readonly Candidate<Row>[]): Selection<Row> {
  const ofDigest = candidates.filter((one) => one.digest === digest || one.memberDigests.includes(digest))
  if (ofDigest.length > 0) return { rows: ofDigest.map((one) => one.row), doubts: [], digest }
  const undigested = candidates.filter((one) => one.digest === undefined)
  if (undigested.length > 0) {
    const why = message('the service lists the image without a digest, so that it may be another build')
    return { rows: undigested.map((one) => one.row), doubts: [{ cause: 'ambiguous', why }], digest: undefined }
  }
  const known = fewOf([...new Set(candidates.flatMap(({ digest: one }) => one ?? []))].sort())
  const doubt: Doubt = {
    cause: 'stale',
    why: message('the service still knows this name as {known}, not as {digest}', { known, digest }),
    hint: message('the service has not seen the new push yet: wait longer, or have it synchronise its image list'),
  }
  return { rows: [], doubts: [doubt], digest }
}

function selectByName<Row>(candidates: readonly Candidate<Row>[]): Selection<Row> {
  const rows = candidates.map((one) => one.row)
  const digests = new Set(candidates.map((one) => one.digest))
  const [only] = digests
  const agree = digests.size === 1 && (only !== undefined || candidates.length === 1)
  if (agree) return { rows, doubts: [], digest: only }
  const doubt: Doubt = {
    cause: 'ambiguous',
    why: message('the service lists {number} rows of this name that differ in digest: {digests}', {
      number: candidates.length,
      digests: fewOf([...digests].sort().map((one) => one ?? message('none'))),
    }),
    hint: message('give the digest that the build reported (input digest)'),
  }
  return { rows, doubts: [doubt], digest: undefined }
}
