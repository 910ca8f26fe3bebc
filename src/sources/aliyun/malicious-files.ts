import * as v from 'valibot'
import { MALICE_LEVELS, type MaliceLevel, type MaliciousFile } from '../../core/assessment.ts'
import { GateError } from '../../core/errors.ts'
import { parseDigest } from '../../core/image-reference.ts'
import type { ListPage } from '../whole-list.ts'
import { parseWire, text } from '../wire.ts'
import { inGroupedList, requireIdentity } from './image-query.ts'
import { readRowsAs, readSmallestPage } from './listing.ts'
import { digestOf, type ImageRow } from './row.ts'
import type { SasSession } from './session.ts'

const GROUPED = 'DescribeGroupedMaliciousFiles'
const GROUPED_ROWS = 'GroupedMaliciousFileResponse'
const BY_IMAGE = 'DescribeAffectedMaliciousFileImages'
const BY_IMAGE_ROWS = 'AffectedMaliciousFileImagesResponse'

/** How many malicious files there are from a level up, and of all levels that are known. */
export interface GradedFiles {
  readonly level: MaliceLevel
  readonly graded: number
  readonly all: number
}

export async function gradeMaliciousFiles(
  session: SasSession,
  row: ImageRow,
  level: MaliceLevel,
): Promise<GradedFiles> {
  requireIdentity(row, GROUPED)
  const image = { ...inGroupedList(row), Lang: 'en' }
  const read = async (levels: readonly MaliceLevel[]): Promise<ListPage> =>
    levels.length === 0
      ? { total: 0, rows: [] }
      : readSmallestPage(session, GROUPED, { ...image, Levels: levels.join(',') }, GROUPED_ROWS)
  const start = MALICE_LEVELS.indexOf(level)
  const harmless = MALICE_LEVELS.slice(0, start)
  const [above, below] = await Promise.all([read(MALICE_LEVELS.slice(start)), read(harmless)])
  // What a filter lets through beside its levels, and a level in no table, is not known to be harmless.
  const isBelow = below.rows.every((one) => harmless.some((name) => name === levelOf(one)))
  return { level, graded: above.total, all: above.total + (isBelow ? below.total : 0) }
}

const gradedRow = v.object({ Level: text })

const levelOf = (row: unknown): string | null | undefined => parseWire(gradedRow, row, GROUPED).Level

// DownloadUrl, the link to the sample, is left where it is.
const fileRow = v.object({
  ImageUuid: text,
  Digest: text,
  FilePath: text,
  Level: text,
  MaliciousMd5: text,
})

/** Every malicious file of an image. The names come from a list of their own; without it the files have none. */
export async function listMaliciousFiles(session: SasSession, row: ImageRow): Promise<readonly MaliciousFile[]> {
  requireIdentity(row, BY_IMAGE)
  const image = { ...inGroupedList(row), Lang: 'en' }
  const [files, names] = await Promise.all([
    readRowsAs(fileRow, session, { action: BY_IMAGE, parameters: image, rowsField: BY_IMAGE_ROWS }),
    readNames(session, row).catch(noNames),
  ])
  return files.filter((file) => isOfImage(file, row)).map((file) => toMaliciousFile(file, names))
}

/** The filters by name match in part, so that a row may be of another image. */
const isOfImage = ({ ImageUuid, Digest }: v.InferOutput<typeof fileRow>, row: ImageRow): boolean =>
  (!ImageUuid || !row.Uuid || ImageUuid === row.Uuid) && (!Digest || parseDigest(Digest) === digestOf(row))

function toMaliciousFile(file: v.InferOutput<typeof fileRow>, names: ReadonlyMap<string, string>): MaliciousFile {
  const level = MALICE_LEVELS.find((one) => one === file.Level)
  const name = names.get(file.MaliciousMd5 ?? '')
  return {
    ...(file.FilePath ? { path: file.FilePath } : {}),
    ...(name ? { name } : {}),
    ...(level ? { level } : {}),
    ...(file.MaliciousMd5 ? { md5: file.MaliciousMd5 } : {}),
  }
}

const groupRow = v.object({ MaliciousMd5: text, MaliciousName: text })

/** What the scanner calls each file, by its MD5. */
async function readNames(session: SasSession, row: ImageRow): Promise<ReadonlyMap<string, string>> {
  const parameters = { ...inGroupedList(row), Lang: 'en' }
  const rows = await readRowsAs(groupRow, session, { action: GROUPED, parameters, rowsField: GROUPED_ROWS })
  return new Map(rows.flatMap(({ MaliciousMd5: md5, MaliciousName: name }) => (md5 && name ? [[md5, name]] : [])))
}

function noNames(thrown: unknown): ReadonlyMap<string, string> {
  if (thrown instanceof GateError && thrown.kind !== 'setup') return new Map()
  throw thrown
}
