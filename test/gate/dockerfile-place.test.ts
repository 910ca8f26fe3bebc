import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../../src/core/message.ts'
import { dockerfilePlace } from '../../src/dockerfile-place.ts'
import { silentLog } from '../silent-log.ts'

let root: string
beforeEach(() => {
  const base = mkdtempSync(join(tmpdir(), 'dockerfile-'))
  writeFileSync(join(base, 'Dockerfile'), 'FROM elsewhere\n')
  root = join(base, 'workspace')
  mkdirSync(root)
})
afterEach(() => rmSync(dirname(root), { recursive: true }))

const find = async (dockerfile: string | undefined) => {
  const warnings: string[] = []
  const log = { ...silentLog, warn: (line: Message | string) => void warnings.push((line as Message).template) }
  return { place: await dockerfilePlace(dockerfile, { root, confine: true, log }), warnings }
}

describe('dockerfilePlace', () => {
  it('is the last FROM line, for the rules that look inside', async () => {
    writeFileSync(join(root, 'Dockerfile'), 'FROM a AS build\nRUN x\nFROM b\n')
    const { place, warnings } = await find('Dockerfile')
    expect(place).toMatchObject({ file: 'Dockerfile', line: 3 })
    expect(place?.rules).toContain('max-severity')
    expect(place?.rules).not.toContain('denied-tags')
    expect(warnings).toEqual([])
  })

  it.each([
    ['absent', 'Dockerfile.no', 'cannot be read'],
    ['outside of the workspace', '../Dockerfile', 'cannot be read'],
    ['without a FROM line', 'empty', 'no FROM line'],
  ])('is none where the file is %s, and says so', async (_, file, said) => {
    writeFileSync(join(root, 'empty'), '# nothing\n')
    const { place, warnings } = await find(file)
    expect(place).toBeUndefined()
    expect(warnings[0]).toContain(said)
  })

  it('is none, without a word, where no Dockerfile is given', async () => {
    expect(await find(undefined)).toEqual({ place: undefined, warnings: [] })
  })
})
