import { mkdir, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'

/**
 * Makes a folder of the root, named with slashes, and those above it. Throws GateError INPUT_INVALID where a link leads
 * out of the root, and what the file system throws.
 */
export async function makeFolder(root: string, folder: string): Promise<void> {
  const realRoot = await realpath(root)
  const segments = folder.split('/')
  // One level at a time: making all of them at once would follow a link before anyone saw where it leads.
  for (const depth of segments.keys()) {
    const path = segments.slice(0, depth + 1).join('/')
    await mkdir(join(root, path)).catch(unlessThere)
    if (!liesIn(await realpath(join(root, path)), realRoot)) throw leadsOut(path)
  }
}

function unlessThere(thrown: NodeJS.ErrnoException): void {
  if (thrown.code !== 'EEXIST') throw thrown
}

/** Whether a real path is that folder or lies in it. */
function liesIn(path: string, folder: string): boolean {
  const inside = relative(folder, path)
  return !isAbsolute(inside) && inside.split(sep)[0] !== '..'
}

const leadsOut = (path: string): GateError =>
  new GateError(
    'INPUT_INVALID',
    message('{path} is a link that leads out of this directory: nothing was written', { path }),
    {
      hint: message('put a folder in the place of the link, or run init in the repository that it leads to'),
    },
  )
