import { writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { GateError, toError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { makeFolder } from './make-folder.ts'
import type { PlannedFile } from './plan.ts'

/** Writes files that do not exist yet; gives the paths that were written. Throws GateError INPUT_INVALID. */
export async function writeNewFiles(root: string, files: readonly PlannedFile[]): Promise<readonly string[]> {
  // All folders come first: where one of them is refused, no file was written.
  for (const { path } of files) await orRefuse(path, makeFolder(root, posix.dirname(path)))
  const written: string[] = []
  for (const { path, content } of files) {
    if (await orRefuse(path, writeNew(join(root, path), content))) written.push(path)
  }
  return written
}

/** Whether the file was written: whatever came into being since the plan was made stays as it is. */
const writeNew = (file: string, content: string): Promise<boolean> =>
  writeFile(file, content, { flag: 'wx' }).then(
    () => true,
    (thrown: NodeJS.ErrnoException) => {
      if (thrown.code === 'EEXIST') return false
      throw thrown
    },
  )

async function orRefuse<T>(path: string, step: Promise<T>): Promise<T> {
  try {
    return await step
  } catch (thrown) {
    if (thrown instanceof GateError) throw thrown
    const text = message('{path} cannot be written: {error}', { path, error: toError(thrown).message })
    throw new GateError('INPUT_INVALID', text, { cause: thrown })
  }
}
