import { open, unlink } from 'node:fs/promises'
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
    if (await orRefuse(path, writeNew(join(root, path), content), written)) written.push(path)
  }
  return written
}

/** Whether the file was written, whole or not at all; whatever came into being since the plan was made stays as it is. */
async function writeNew(file: string, content: string): Promise<boolean> {
  const handle = await open(file, 'wx').catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== 'EEXIST') throw thrown
  })
  if (!handle) return false
  try {
    await handle.writeFile(content)
  } catch (thrown) {
    // Half of a policy would be left alone by the next run, and could be a laxer one.
    await unlink(file).catch(() => undefined)
    throw thrown
  } finally {
    await handle.close()
  }
  return true
}

async function orRefuse<T>(path: string, step: Promise<T>, written: readonly string[] = []): Promise<T> {
  try {
    return await step
  } catch (thrown) {
    if (thrown instanceof GateError) throw thrown
    const text = message('{path} cannot be written: {error}', { path, error: toError(thrown).message })
    const hint = written.length > 0 ? message('written before it: {paths}', { paths: written.join(', ') }) : undefined
    throw new GateError('INPUT_INVALID', text, { cause: thrown, hint })
  }
}
