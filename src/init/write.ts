import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { GateError, toError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import type { PlannedFile } from './plan.ts'

/** Writes files that do not exist yet; gives the paths that were written. Throws GateError INPUT_INVALID. */
export async function writeNewFiles(root: string, files: readonly PlannedFile[]): Promise<readonly string[]> {
  const written: string[] = []
  for (const { path, content } of files) {
    try {
      await mkdir(dirname(join(root, path)), { recursive: true })
      // "wx": whatever came into being since the plan was made stays as it is.
      await writeFile(join(root, path), content, { flag: 'wx' })
      written.push(path)
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') continue
      const text = message('{path} cannot be written: {error}', { path, error: toError(thrown).message })
      throw new GateError('INPUT_INVALID', text, { cause: thrown })
    }
  }
  return written
}
