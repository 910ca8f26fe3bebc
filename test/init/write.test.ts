import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { message } from '../../src/core/message.ts'
import { writeNewFiles } from '../../src/init/write.ts'
import { inDirectory } from '../cli/command-run.ts'

it('leaves a file alone that came into being after the plan was made', () =>
  inDirectory({ 'a/b.yaml': 'mine' }, async (cwd) => {
    const files = ['a/b.yaml', 'a/c.yaml'].map((path) => ({ path, content: 'new' }))
    expect(await writeNewFiles(cwd, files)).toEqual(['a/c.yaml'])
    expect(await readFile(join(cwd, 'a/b.yaml'), 'utf8')).toBe('mine')
  }))

it('leaves no half of a file behind', () =>
  inDirectory({}, async (cwd) => {
    async function* interrupted() {
      yield 'version: 1\n'
      throw new Error('no space left on device')
    }
    const files = [
      { path: 'a/a.yaml', content: 'whole' },
      { path: 'a/b.yaml', content: interrupted() as unknown as string },
    ]
    await expect(writeNewFiles(cwd, files)).rejects.toMatchObject({
      message: 'a/b.yaml cannot be written: no space left on device',
      hint: message('written before it: {paths}', { paths: 'a/a.yaml' }),
    })
    expect(await readdir(join(cwd, 'a'))).toEqual(['a.yaml'])
  }))

describe('a link in the place of a folder', () => {
  const FILES = ['a/b.yaml', 'a/deep/c.yaml'].map((path) => ({ path, content: 'new' }))

  it.each(['a', 'a/deep'])('that leads out of the root is refused, and nothing is written: %s', (link) =>
    inDirectory({ 'outside/x': '', 'root/x': '' }, async (cwd) => {
      const root = join(cwd, 'root')
      if (link !== 'a') await mkdir(join(root, 'a'))
      await symlink(join(cwd, 'outside'), join(root, link))
      await expect(writeNewFiles(root, FILES)).rejects.toMatchObject({
        code: 'INPUT_INVALID',
        message: `${link} is a link that leads out of this directory: nothing was written`,
      })
      expect(await readdir(join(cwd, 'outside'))).toEqual(['x'])
      if (link !== 'a') expect(await readdir(join(root, 'a'))).toEqual(['deep'])
    }),
  )

  it('that leads to a folder whose name begins like the root is refused too', () =>
    inDirectory({ 'root/x': '', 'root-2/x': '' }, async (cwd) => {
      await symlink('../root-2', join(cwd, 'root/a'))
      await expect(writeNewFiles(join(cwd, 'root'), FILES)).rejects.toThrow('leads out')
      expect(await readdir(join(cwd, 'root-2'))).toEqual(['x'])
    }))

  it('that leads to nothing is an error, not a file left alone', () =>
    inDirectory({}, async (cwd) => {
      await symlink('nowhere', join(cwd, 'a'))
      await expect(writeNewFiles(cwd, FILES)).rejects.toMatchObject({ code: 'INPUT_INVALID' })
    }))

  it('that stays in the root is followed, be the root a link itself', () =>
    inDirectory({ 'root/elsewhere/x': '' }, async (cwd) => {
      await symlink('elsewhere', join(cwd, 'root/a'))
      await symlink('root', join(cwd, 'alias'))
      expect(await writeNewFiles(join(cwd, 'alias'), FILES)).toEqual(['a/b.yaml', 'a/deep/c.yaml'])
      expect(await readFile(join(cwd, 'root/elsewhere/b.yaml'), 'utf8')).toBe('new')
    }))
})
