import { createHash } from 'node:crypto'
import { message } from '../core/message.ts'
import { MAX_SHARDS, type Shard } from '../core/report.ts'
import type { ImageInput } from './checked.ts'
import { invalid } from './problems.ts'
import type { RawValue } from './table.ts'
import { shown } from './values.ts'

export interface ShardWish {
  /** From 1. */
  readonly index: number
  readonly count: number
  readonly place: string
}

/** "2/4": the second of four parts. Throws GateError INPUT_INVALID. */
export function parseShard({ text, place }: RawValue): ShardWish {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)?.map(Number) ?? []
  if (index !== undefined && count !== undefined && index <= count && count <= MAX_SHARDS)
    return { index, count, place }
  throw invalid(
    place,
    message('"{value}" is no part of a list', { value: shown(text) }),
    message('write 2/4 for the second of four parts; there are {limit} at most', { limit: MAX_SHARDS }),
  )
}

/** The images of one part: every count-th, so that parts differ by one image at most. Throws GateError INPUT_INVALID. */
export function takeShard(
  images: readonly ImageInput[],
  { index, count, place }: ShardWish,
): { readonly images: readonly ImageInput[]; readonly shard: Shard } {
  const list = createHash('sha256')
    .update(images.map(({ text }) => text).join('\n'))
    .digest('hex')
  const part = images.filter((_, at) => at % count === index - 1)
  if (part.length > 0) return { images: part, shard: { index, count, list } }
  const values = { images: images.length, count }
  throw invalid(place, message('a list of {images} images has no {count} parts', values), message('use fewer parts'))
}
