import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { type Edges, enter } from '../src/entry.ts'
import { warningsDuring } from './node-warnings.ts'

/** As much of a process as `enter` touches. */
class FakeProcess extends EventEmitter {
  exitCode: number | undefined
  env = { NAME: 'value' }
  exits: number[] = []
  stderr = {
    text: '',
    write: (text: string) => {
      this.stderr.text += text
    },
  }
  exit(code: number): void {
    this.exits.push(code)
  }
}

function start(program: (edges: Edges) => Promise<number>): { process: FakeProcess; ended: Promise<void> } {
  const process = new FakeProcess()
  const clock = { now: () => 1, random: () => 0.5 }
  return { process, ended: enter(process as unknown as NodeJS.Process, clock, program) }
}

describe('enter', () => {
  it.each([0, 1, 2, 3])('ends with the exit code %d of the program', async (code) => {
    const { process, ended } = start(async () => code)
    await ended
    expect(process.exitCode).toBe(code)
  })

  it('has no pass to give before the program has an answer', () => {
    const { process } = start(() => new Promise(() => {}))
    expect(process.exitCode).toBe(2)
  })

  it('says so where the program comes to a halt without an answer', async () => {
    const halted = start(() => new Promise(() => {})).process
    halted.emit('beforeExit')
    expect(halted.stderr.text).toContain('came to a halt')
    const { process, ended } = start(async () => 0)
    await ended
    process.emit('beforeExit')
    expect(process.stderr.text).toBe('')
  })

  it.each([null, undefined, 'text', { name: 1 }])(
    'ends as unknown where %j is thrown and nobody catches it',
    (thrown) => {
      const { process } = start(() => new Promise(() => {}))
      process.emit('uncaughtException', thrown)
      expect(process.exits).toEqual([2])
      expect(process.stderr.text).toMatch(/^unexpected: \w+\. Please report it\.\n$/)
    },
  )

  it.each([
    [{ code: 'EPIPE', syscall: 'write' }, 'stopped: nobody reads the output any more.\n'],
    [{ code: 'ENOSPC', syscall: 'write' }, 'stopped: there is no room left for the output.\n'],
    [{ code: 'ENOENT', syscall: 'uv_cwd' }, 'stopped: the working directory is gone.\n'],
    [{ code: 'constructor', syscall: 'toString' }, 'unexpected: Error. Please report it.\n'],
  ])('says what was taken from it: %j', (about, words) => {
    const { process } = start(() => new Promise(() => {}))
    process.emit('uncaughtException', Object.assign(new Error('secret'), about))
    expect(process.exits).toEqual([2])
    expect(process.stderr.text).toBe(words)
  })

  it('lets many images pause at once without a warning of Node', async () => {
    const { ended } = start(async ({ sleep, signal }) => {
      const pauses = () => Promise.all(Array.from({ length: 50 }, () => sleep(1, signal)))
      expect(await warningsDuring(pauses)).toEqual([])
      return 0
    })
    await ended
  })

  it('hands the edges down', async () => {
    const { ended } = start(async ({ env, now, random, signal }) => {
      expect([env.NAME, now(), random(), signal.aborted]).toEqual(['value', 1, 0.5, false])
      return 0
    })
    await ended
  })

  it.each(['SIGINT', 'SIGTERM'])('%s asks the program to end, and a second one does not ask', async (name) => {
    const { process, ended } = start(async ({ sleep, signal }) => {
      await sleep(60_000, signal).catch(() => {})
      return signal.aborted ? 1 : 0
    })
    process.emit(name)
    await ended
    expect(process.exitCode).toBe(1)
    expect(process.exits).toEqual([])
    process.emit(name)
    expect(process.exits).toEqual([2])
  })

  it('takes an exception that nobody caught for no verdict, and shows nothing of it', () => {
    const { process } = start(() => new Promise(() => {}))
    process.emit('uncaughtException', new TypeError('a secret'))
    expect(process.exits).toEqual([2])
    expect(process.stderr.text).toMatch(/TypeError/)
    expect(process.stderr.text).not.toMatch(/a secret/)
  })
})
