import { describe, expect, it } from 'vitest'
import { inWaves, type Waves } from '../../src/in-waves.ts'

/** Work that ends, or pauses, when it is told to. */
function someWork() {
  const [begun, indices]: [number[], number[]] = [[], []]
  const ends = new Map<number, (result: string) => void>()
  const pauses = new Map<number, () => void>()
  const work = (item: number, index: number, onPause: () => void): Promise<string> => {
    begun.push(item)
    indices.push(index)
    pauses.set(item, onPause)
    return new Promise((resolve) => ends.set(item, resolve))
  }
  return {
    begun,
    indices,
    work,
    end: (item: number) => ends.get(item)?.(`result ${item}`),
    pause: (item: number) => pauses.get(item)?.(),
  }
}

/** Waves of so many, for which the next would wait for ever. */
const wavesOf = (size: number): Waves => ({ size, patience: () => new Promise(() => {}) })

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('work in waves', () => {
  it('begins the next wave once the one before is done', async () => {
    const { begun, indices, work, end } = someWork()
    const results = inWaves([1, 2, 3], wavesOf(2), work)
    expect(begun).toEqual([1, 2])
    end(2)
    await settled()
    expect(begun).toEqual([1, 2])
    end(1)
    await settled()
    expect([begun, indices]).toEqual([
      [1, 2, 3],
      [0, 1, 2],
    ])
    end(3)
    expect(await results).toEqual(['result 1', 'result 2', 'result 3'])
  })

  it('does not wait for what only waits itself, and has its result in place', async () => {
    const { begun, work, end, pause } = someWork()
    const results = inWaves([1, 2, 3], wavesOf(1), work)
    pause(1)
    await settled()
    expect(begun).toEqual([1, 2])
    pause(1)
    await settled()
    expect(begun).toEqual([1, 2])
    for (const item of [2, 3, 1]) {
      end(item)
      await settled()
    }
    expect(await results).toEqual(['result 1', 'result 2', 'result 3'])
  })

  it('ends with what fails, and begins nothing after it', async () => {
    const begun: number[] = []
    const results = inWaves([1, 2], wavesOf(1), async (item) => {
      begun.push(item)
      throw new Error(`work ${item}`)
    })
    await expect(results).rejects.toThrow('work 1')
    expect(begun).toEqual([1])
  })

  it('ends with what fails after it paused', async () => {
    const results = inWaves([1, 2], wavesOf(1), async (item, _, onPause) => {
      onPause()
      await settled()
      if (item === 1) throw new Error('too late')
    })
    await expect(results).rejects.toThrow('too late')
  })

  it('goes on without what takes too long, and leaves no clock running', async () => {
    const { begun, work, end } = someWork()
    const clocks: { ring: () => void; signal: AbortSignal }[] = []
    const patience = (signal: AbortSignal) => new Promise<void>((ring) => clocks.push({ ring, signal }))
    const results = inWaves([1, 2, 3], { size: 1, patience }, work)
    await settled()
    expect(begun).toEqual([1])
    clocks[0]?.ring()
    await settled()
    expect(begun).toEqual([1, 2])
    end(2)
    await settled()
    expect(begun).toEqual([1, 2, 3])
    end(3)
    end(1)
    expect(await results).toEqual(['result 1', 'result 2', 'result 3'])
    expect(clocks.map(({ signal }) => signal.aborted)).toEqual([true, true])
  })

  it('has nothing to do for nothing', async () => {
    expect(await inWaves([], wavesOf(3), async () => 1)).toEqual([])
  })
})
