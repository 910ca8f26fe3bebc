import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_POLICY_BYTES } from '../../src/policy/parse.ts'
import { workspaceReader } from '../../src/policy/workspace-reader.ts'

const base = mkdtempSync(join(tmpdir(), 'policy-reader-'))
const root = join(base, 'root')
const confined = workspaceReader(root, { confine: true })
const free = workspaceReader(root, { confine: false })

beforeAll(() => {
  for (const folder of ['p/q', '.git', 'p/.GIT', 'node_modules']) mkdirSync(join(root, folder), { recursive: true })
  for (const file of [
    'a.yaml',
    'p/b.yaml',
    'p/q/c.yaml',
    'p/d.txt',
    '.git/config',
    'p/.GIT/config',
    'node_modules/n.yaml',
  ]) {
    writeFileSync(join(root, file), `# ${file}\n`)
  }
  writeFileSync(join(base, 'outside.yaml'), '# outside\n')
  writeFileSync(join(root, 'latin1.yaml'), Buffer.from([0x61, 0xe9]))
  writeFileSync(join(root, 'mark.yaml'), '\uFEFFa: 1')
  writeFileSync(join(root, 'large.yaml'), 'x'.repeat(MAX_POLICY_BYTES + 1))
  writeFileSync(join(root, 'limit.yaml'), 'x'.repeat(MAX_POLICY_BYTES))
  symlinkSync('../outside.yaml', join(root, 'link-out.yaml'))
  symlinkSync('a.yaml', join(root, 'link-in.yaml'))
  symlinkSync('.git/config', join(root, 'link-git.yaml'))
  symlinkSync('nowhere', join(root, 'dangling.yaml'))
  symlinkSync('nowhere', join(root, 'dangling-folder'))
  symlinkSync('p', join(root, 'p-link'))
  symlinkSync('a.yaml', join(root, 'file-link'))
  symlinkSync('loop.yaml', join(root, 'loop.yaml'))
  symlinkSync(base, join(root, 'folder-out'))
  execFileSync('mkfifo', [join(root, 'pipe.yaml')])
})
afterAll(() => rmSync(base, { recursive: true }))

describe('workspaceReader', () => {
  it.each(['a.yaml', './p/../a.yaml', 'link-in.yaml'])('reads %s, confined or not', async (path) => {
    expect(await confined.read(path)).toBe('# a.yaml\n')
    expect(await free.read(path)).toBe('# a.yaml\n')
  })

  it.each(['nowhere.yaml', 'p/nowhere/x.yaml', 'p-link/nowhere.yaml'])('tells that %s is not there', async (path) => {
    expect(await confined.read(path)).toBeUndefined()
    expect(await free.read(path)).toBeUndefined()
  })

  it('takes a link to nothing for a broken policy, not for an absent one', async () => {
    for (const reader of [confined, free]) {
      await expect(reader.read('dangling.yaml')).rejects.toThrow('dangling.yaml is a link to nothing')
    }
  })

  it.each([
    ['dangling-folder/x.yaml', 'dangling-folder is a link to nothing'],
    ['dangling-folder/deeper/x.yaml', 'dangling-folder is a link to nothing'],
    ['a.yaml/x.yaml', 'a.yaml is no directory'],
    ['a.yaml/deeper/x.yaml', 'a.yaml is no directory'],
    ['file-link/x.yaml', 'file-link is no directory'],
  ])('takes %s for broken, not for absent', async (path, why) => {
    for (const reader of [confined, free]) {
      await expect(reader.read(path)).rejects.toMatchObject({ code: 'POLICY_INVALID' })
      await expect(reader.read(path)).rejects.toThrow(why)
    }
  })

  it.each(['../outside.yaml', 'link-out.yaml', 'folder-out/outside.yaml', join(base, 'outside.yaml')])(
    'reads %s only when it is not confined',
    async (path) => {
      expect(await free.read(path)).toBe('# outside\n')
      await expect(confined.read(path)).rejects.toMatchObject({ code: 'POLICY_INVALID' })
      await expect(confined.read(path)).rejects.toThrow('lies outside the workspace')
    },
  )

  // Where letters of either case are the same to the disk, .GIT is git's folder too.
  it.each(['.git/config', 'link-git.yaml', 'p/../.git/config', 'p/.GIT/config'])(
    'does not read %s when confined',
    async (path) => {
      await expect(confined.read(path)).rejects.toThrow('lies in .git')
    },
  )

  it.each([
    ['/proc/self/environ', 'lies outside the workspace'],
    ['/dev/zero', 'lies outside the workspace'],
    ['p', 'is not a regular file'],
    ['pipe.yaml', 'is not a regular file'],
    ['large.yaml', 'is larger than 1048576 bytes'],
    ['latin1.yaml', 'is not UTF-8 text'],
    ['loop.yaml', 'cannot be read'],
    ['a\0b', 'cannot be read'],
  ])('refuses %s', async (path, why) => {
    await expect(confined.read(path)).rejects.toMatchObject({ code: 'POLICY_INVALID' })
    await expect(confined.read(path)).rejects.toThrow(why)
  })

  it('reads no device even when it is not confined', async () => {
    await expect(free.read('/dev/zero')).rejects.toThrow('is not a regular file')
  })

  it('reads a file of the very limit, and keeps a byte order mark', async () => {
    expect(await confined.read('limit.yaml')).toHaveLength(MAX_POLICY_BYTES)
    expect(await confined.read('mark.yaml')).toBe('\uFEFFa: 1')
  })

  it('works where the root itself is a link', async () => {
    symlinkSync(root, join(base, 'root-link'))
    expect(await workspaceReader(join(base, 'root-link'), { confine: true }).read('a.yaml')).toBe('# a.yaml\n')
  })

  it.each([
    ['p/*.yaml', ['p/b.yaml']],
    ['p/**/*.yaml', ['p/b.yaml', 'p/q/c.yaml']],
    ['./p/*', ['p/b.yaml', 'p/d.txt']],
    ['*/b.yaml', ['p/b.yaml']],
    ['**/[a-c].yaml', []],
    ['nowhere/*.yaml', []],
  ])('finds by %s', async (pattern, paths) => {
    expect(await confined.glob(pattern)).toEqual(paths)
  })

  it('does not look into .git, node_modules and linked folders', async () => {
    const found = await confined.glob('**')
    expect(found).toContain('p/q/c.yaml')
    expect(found.filter((path) => /^(?:\.git|node_modules|folder-out)\//.test(path))).toEqual([])
  })
})
