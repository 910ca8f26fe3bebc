import { createHash } from 'node:crypto'

/** Chance that anyone can repeat: the same words give the same draws, in whatever order runs take place. */
export interface Chance {
  /** In [0, 1). */
  next(): number
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number
  happens(probability: number): boolean
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T
}

/** The chance of these words (sfc32, seeded with their hash). */
export function chanceOf(...words: readonly (string | number)[]): Chance {
  const hash = createHash('sha256').update(JSON.stringify(words)).digest()
  let [a, b, c, counter] = [hash.readInt32LE(0), hash.readInt32LE(4), hash.readInt32LE(8), 1]
  const draw = (): number => {
    const sum = (a + b + counter++) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  const below = (bound: number): number => Math.floor(draw() * bound)
  return {
    next: draw,
    below,
    happens: (probability) => draw() < probability,
    pick<T>(items: readonly T[]): T {
      if (items.length === 0) throw new RangeError('there is nothing to pick from')
      return items[below(items.length)] as T
    },
  }
}
