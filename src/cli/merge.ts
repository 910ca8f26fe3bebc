import { join } from 'node:path'
import { message } from '../core/message.ts'
import type { Report } from '../core/report.ts'
import { exitCodeFor } from '../core/verdict.ts'
import { invalid, suggest } from '../inputs/problems.ts'
import { inputSpec, type RawValue } from '../inputs/table.ts'
import { parseChoice } from '../inputs/values.ts'
import { joinedAsPieces } from '../merge/json.ts'
import { loadReports } from '../merge/load.ts'
import { mergeReports } from '../merge/merge-reports.ts'
import { mergedAsPieces } from '../merge/text.ts'
import { prepareReportFiles, replaceFile } from '../report-files.ts'
import type { RunCommand } from './command.ts'
import { readFlags } from './flags.ts'
import { refuseBlank } from './refuse-blank.ts'

const FLAGS = ['report-dir', 'mode']

/** Joins what the jobs of a matrix judged. */
export const merge: RunCommand = async (args, io) => {
  const flags = readFlags(args)
  const unknown = [...flags.keys()].find((name) => name !== 'images' && !FLAGS.includes(name))
  if (unknown !== undefined) {
    throw invalid('command line', message('there is no flag "--{name}"', { name: unknown }), suggest(unknown, FLAGS))
  }
  const files = (flags.get('images') ?? []).map(({ text }) => text)
  if (files.length === 0) throw invalid('command line', message('no report is given'))
  refuseBlank(files)
  const parts = loadReports(files, io.cwd)
  const merged = mergeReports(parts).report
  const report = { ...merged, mode: modeOf(flags.get('mode')?.[0]) ?? merged.mode }
  const [directory] = flags.get('report-dir') ?? []
  if (directory) {
    const reportDir = directory.text
    prepareReportFiles({ reportDir, formats: ['json'] }, io.cwd)
    replaceFile(join(io.cwd, reportDir, 'report.json'), joinedAsPieces(report))
  }
  for (const piece of mergedAsPieces(report)) io.stdout(piece)
  return exitCodeFor(report.verdict, report.mode)
}

/** How the joined verdict shall count, whatever the parts ran as. */
function modeOf(given: RawValue | undefined): Report['mode'] | undefined {
  return given && parseChoice<Report['mode']>(given, inputSpec('mode'))
}
