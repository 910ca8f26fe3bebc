import { describe, expect, it } from 'vitest'
import { type Io, wantsColour } from '../../src/cli/io.ts'
import { endProgress, terminalLog } from '../../src/cli/terminal-log.ts'

const CLEAR = '\r\u001b[2K'

function anIo(io: Partial<Io> = {}): { io: Io; written: () => string } {
  let text = ''
  const whole: Io = {
    env: {},
    cwd: '/',
    stdout: () => {},
    stderr: (more) => {
      text += more
    },
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    width: undefined,
    now: () => 0,
    random: () => 0,
    sleep: async () => {},
    signal: new AbortController().signal,
    ...io,
  }
  return { io: whole, written: () => text }
}

describe('the log of the command', () => {
  it('is plain lines where nobody watches', () => {
    const { io, written } = anIo()
    const log = terminalLog(io)
    log.info('asked')
    log.progress('waiting')
    log.warn('slow')
    log.debug('detail')
    endProgress(io)
    expect(written()).toBe('asked\nwaiting\nwarning: slow\n')
  })

  it('overwrites its progress on a terminal, within one line', () => {
    const { io, written } = anIo({ stderrIsTerminal: true, width: 10 })
    const log = terminalLog(io)
    log.progress('0123456789abc')
    log.info('asked')
    log.progress('x')
    endProgress(io)
    expect(written()).toBe(`${CLEAR}012345678${CLEAR}asked\n${CLEAR}x${CLEAR}`)
  })

  it('tells details where they are asked for', () => {
    const { io, written } = anIo({ env: { RUNNER_DEBUG: '1' } })
    terminalLog(io).debug('detail')
    expect(written()).toBe('detail\n')
  })

  it.each(['info', 'warn', 'progress'] as const)('makes what comes from outside harmless: %s', (kind) => {
    const { io, written } = anIo()
    terminalLog(io)[kind]('a\n::error::x\r\u001b[2J##[error]')
    expect(written().trimEnd().split('\n')).toHaveLength(1)
    for (const harmful of ['\u001b', '##[', '\r']) expect(written()).not.toContain(harmful)
  })
})

describe('wantsColour', () => {
  it.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('with a terminal %s and %j is %s', (stdoutIsTerminal, env, expected) => {
    expect(wantsColour(anIo({ stdoutIsTerminal, env }).io)).toBe(expected)
  })
})
