import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { toError } from './core/errors.ts'
import type { Log } from './core/log.ts'
import { formatMessage, message } from './core/message.ts'
import type { Report } from './core/report.ts'
import { invalid } from './input-problems.ts'
import type { Inputs } from './inputs.ts'
import { type Format, REPORTERS } from './reporters/index.ts'

type ReportPlace = Pick<Inputs, 'reportDir' | 'formats'>

const formatsOf = ({ formats }: ReportPlace): Format[] =>
  formats.filter((format): format is Format => Object.hasOwn(REPORTERS, format))

/**
 * Makes room for the report files before anything is judged: the directory exists, and what an earlier run left
 * cannot be taken for this run's. Throws GateError INPUT_INVALID.
 */
export async function prepareReportFiles(place: ReportPlace, root: string): Promise<void> {
  const directory = resolve(root, place.reportDir)
  try {
    await makeDirectory(directory)
    for (const format of formatsOf(place)) await rm(join(directory, REPORTERS[format].file), { force: true })
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

/** Makes a directory and those above it; mkdir's own recursion never ends where a parent cannot be made (/proc). */
async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory)
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await stat(directory)).isDirectory()) return
    const parent = dirname(directory)
    if (code !== 'ENOENT' || parent === directory || (await exists(parent))) throw thrown
    await makeDirectory(parent)
    await mkdir(directory)
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Writes the report in every chosen format; gives the paths that exist now, by format. The verdict outlives a full disk. */
export async function writeReportFiles(
  report: Report,
  place: ReportPlace,
  root: string,
  log: Log,
): Promise<ReadonlyMap<Format, string>> {
  const written = new Map<Format, string>()
  for (const format of formatsOf(place)) {
    const { file, render } = REPORTERS[format]
    const path = resolve(root, place.reportDir, file)
    try {
      // A link that a change has planted is replaced, never followed, and no half-written report is left.
      await rm(`${path}.partial`, { force: true })
      await writeFile(`${path}.partial`, render(report), { flag: 'wx' })
      await rename(`${path}.partial`, path)
      written.set(format, path)
    } catch (thrown) {
      log.warn(formatMessage(message('could not write {path}: {reason}', { path, reason: toError(thrown).message })))
    }
  }
  return written
}
