import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { toError } from './core/errors.ts'
import type { Log } from './core/log.ts'
import { message } from './core/message.ts'
import type { Report } from './core/report.ts'
import { keepHeapSmall } from './heap.ts'
import type { Inputs } from './inputs/checked.ts'
import { invalid } from './inputs/problems.ts'
import { type Format, REPORTERS, type RenderContext } from './reporters/index.ts'

type ReportPlace = Pick<Inputs, 'reportDir' | 'formats'>

/** The files that were written, by format; of most formats one. */
export type WrittenFiles = ReadonlyMap<Format, readonly string[]>

/**
 * Makes room for the report files before anything is judged: the directory exists, and what an earlier run left
 * cannot be taken for this run's. What they are made of is kept within bounds, too. Throws GateError INPUT_INVALID.
 */
export function prepareReportFiles({ reportDir, formats }: ReportPlace, root: string): void {
  // report.json lists nothing, and most runs write no other.
  if (formats.some((format) => format !== 'json')) keepHeapSmall()
  const directory = resolve(root, reportDir)
  try {
    makeDirectory(directory)
    for (const format of formats) remove(join(directory, REPORTERS[format].place))
  } catch (thrown) {
    throw invalid(
      'report-dir',
      message('report files cannot be written to {directory}: {reason}', {
        directory,
        reason: toError(thrown).message,
      }),
    )
  }
}

/** Removes the file that may be there, itself and not what it links to. */
function removeFile(path: string): void {
  try {
    unlinkSync(path)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ENOENT') throw thrown
  }
}

/** The same, and directories with all that they hold; Node loads what removes those only where one is. */
function remove(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { force: true, recursive: true })
  else removeFile(path)
}

/** Makes a directory and those above it; mkdir's own recursion never ends where a parent cannot be made (/proc). */
function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory)
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    if (code === 'EEXIST' && statSync(directory).isDirectory()) return
    const parent = dirname(directory)
    if (code !== 'ENOENT' || parent === directory || existsSync(parent)) throw thrown
    makeDirectory(parent)
    mkdirSync(directory)
  }
}

/** Writes the report in every chosen format; gives the paths that exist now. The verdict outlives a full disk. */
export async function writeReportFiles(
  report: Report,
  context: RenderContext,
  { reportDir, formats }: ReportPlace,
  { root, log }: { readonly root: string; readonly log: Log },
): Promise<WrittenFiles> {
  const written = new Map<Format, readonly string[]>()
  const directory = resolve(root, reportDir)
  for (const format of formats) {
    const paths: string[] = []
    try {
      for (const { path, pieces } of await REPORTERS[format].render(report, context)) {
        const file = join(directory, path)
        if (dirname(file) !== directory) makeDirectory(dirname(file))
        replaceFile(file, pieces)
        paths.push(file)
      }
      for (const notice of (await REPORTERS[format].notices?.(report)) ?? []) log.info(notice)
    } catch (thrown) {
      const values = { format, directory, reason: toError(thrown).message }
      log.warn(message('could not write the {format} report to {directory}: {reason}', values))
    }
    if (paths.length > 0) written.set(format, paths)
  }
  return written
}

/** A link that a change has planted is replaced, never followed, and no half-written file is left. */
export function replaceFile(path: string, pieces: Iterable<string>): void {
  const partial = `${path}.partial`
  removeFile(partial)
  const opened = openSync(partial, 'wx')
  try {
    try {
      for (const piece of pieces) writeFileSync(opened, piece)
    } finally {
      closeSync(opened)
    }
    renameSync(partial, path)
  } catch (thrown) {
    removeFile(partial)
    throw thrown
  }
}
