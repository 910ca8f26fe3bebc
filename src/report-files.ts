import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
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
    await mkdir(directory, { recursive: true })
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
      // Renaming replaces a link instead of following it, and leaves no half-written report.
      await writeFile(`${path}.partial`, render(report), { flag: 'w' })
      await rename(`${path}.partial`, path)
      written.set(format, path)
    } catch (thrown) {
      log.warn(formatMessage(message('could not write {path}: {reason}', { path, reason: toError(thrown).message })))
    }
  }
  return written
}
