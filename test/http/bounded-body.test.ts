import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readBounded } from '../../src/http/bounded-body.ts'

const MEBIBYTE = 1024 * 1024
const AT_ONCE = 4

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Streams that have sent more than a large body's first part. */
async function someLargeBodies(number: number) {
  const bodies = Array.from({ length: number }, () => new PassThrough({ highWaterMark: 8 * MEBIBYTE }))
  const texts = bodies.map((body) => readBounded(body))
  for (const body of bodies) body.write(Buffer.alloc(MEBIBYTE + 1, 'x'))
  await turn()
  return { bodies, texts }
}

describe('large bodies', () => {
  it('are read a few at a time, all of them to their end', async () => {
    const { bodies, texts } = await someLargeBodies(3 * AT_ONCE)
    expect(bodies.filter((body) => body.isPaused())).toHaveLength(2 * AT_ONCE)
    for (const body of bodies) body.end('y')
    const all = await Promise.all(texts)
    expect(new Set(all.map((text) => text.length))).toEqual(new Set([MEBIBYTE + 2]))
    expect(all.every((text) => text.endsWith('xy'))).toBe(true)
  })

  it('give their place away where they break off, before it is their turn or after', async () => {
    const { bodies, texts } = await someLargeBodies(2 * AT_ONCE)
    const ends = Promise.allSettled(texts)
    for (const body of bodies) body.destroy()
    expect((await ends).map(({ status }) => status)).toEqual(bodies.map(() => 'rejected'))
    const next = await someLargeBodies(AT_ONCE)
    expect(next.bodies.filter((body) => body.isPaused())).toEqual([])
    for (const body of next.bodies) body.end()
    await Promise.all(next.texts)
  })

  it('are refused beyond the most that is read', async () => {
    const body = new PassThrough({ highWaterMark: 8 * MEBIBYTE })
    const text = readBounded(body)
    body.write(Buffer.alloc(4 * MEBIBYTE + 1))
    await expect(text).rejects.toMatchObject({ code: 'ANSWER_INVALID' })
    expect(body.destroyed).toBe(true)
  })

  it('are small ones as long as they are', async () => {
    const body = new PassThrough()
    const text = readBounded(body)
    body.write('a')
    await turn()
    expect(body.isPaused()).toBe(false)
    body.end('b')
    expect(await text).toBe('ab')
  })
})
