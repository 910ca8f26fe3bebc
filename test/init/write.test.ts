import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeNewFiles } from '../../src/init/write.ts'
import { inDirectory } from '../cli/command-run.ts'

it('leaves a file alone that came into being after the plan was made', () =>
  inDirectory({ 'a/b.yaml': 'mine' }, async (cwd) => {
    const files = ['a/b.yaml', 'a/c.yaml'].map((path) => ({ path, content: 'new' }))
    expect(await writeNewFiles(cwd, files)).toEqual(['a/c.yaml'])
    expect(await readFile(join(cwd, 'a/b.yaml'), 'utf8')).toBe('mine')
  }))
