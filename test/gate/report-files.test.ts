import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LogLine } from '../../src/core/log.ts'
import type { Report } from '../../src/core/report.ts'
import { prepareReportFiles, replaceFile, writeReportFiles } from '../../src/report-files.ts'
import { FORMATS, type Format } from '../../src/reporters/index.ts'
import { anImage, anUnknown, aReport, DIGEST, someEvidence } from '../reporters/report-builder.ts'
import { silentLog } from '../silent-log.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'))
})
afterEach(() => rmSync(root, { recursive: true }))

async function write(report: Report, formats: readonly Format[]) {
  const told: LogLine[] = []
  const log = {
    ...silentLog,
    info: (line: LogLine) => void told.push(line),
    warn: (line: LogLine) => void told.push(line),
  }
  const context = { evidence: someEvidence(), formats }
  prepareReportFiles({ reportDir: 'out', formats }, root)
  const files = await writeReportFiles(report, context, { reportDir: 'out', formats }, { root, log })
  return { files, told }
}

describe('writeReportFiles', () => {
  it('writes every format to its place, and nothing else', async () => {
    const { files, told } = await write(aReport(), FORMATS)
    expect(readdirSync(join(root, 'out'), { recursive: true }).map(String).sort()).toEqual([
      'evidence.json',
      'report.html',
      'report.json',
      'report.md',
      'report.sarif',
      'vsa',
      `vsa/${DIGEST.replace('sha256:', '')}.json`,
    ])
    expect([...files.keys()].sort()).toEqual([...FORMATS].sort())
    expect(told).toEqual([])
  })

  it('binds the verification summary to the evidence file that lies beside it', async () => {
    const { files } = await write(aReport(), ['evidence', 'vsa'])
    const [evidence, vsa] = [files.get('evidence')?.[0], files.get('vsa')?.[0]].map((path) => readFileSync(path ?? ''))
    const sha256 = createHash('sha256')
      .update(evidence ?? '')
      .digest('hex')
    expect(JSON.parse(String(vsa)).inputAttestations).toEqual([{ uri: 'evidence.json', digest: { sha256 } }])
    const alone = await write(aReport(), ['vsa'])
    expect(JSON.parse(readFileSync(alone.files.get('vsa')?.[0] ?? '', 'utf8'))).not.toHaveProperty('inputAttestations')
  })

  it('says why a digest has no verification summary', async () => {
    const { files, told } = await write(aReport([anImage({ verdict: 'unknown', rules: [anUnknown()] })]), ['vsa'])
    expect(files.has('vsa')).toBe(false)
    expect(told).toEqual([expect.objectContaining({ template: 'no verification summary of {image}: {reason}' })])
  })
})

describe('replaceFile', () => {
  it('leaves nothing of a file that could not be written to its end, and what stood there before', () => {
    const path = join(root, 'report.json')
    replaceFile(path, ['be', 'fore'])
    const tooLong = function* () {
      yield 'after'
      throw new Error('no room')
    }
    expect(() => replaceFile(path, tooLong())).toThrow('no room')
    expect(readdirSync(root)).toEqual(['report.json'])
    expect(readFileSync(path, 'utf8')).toBe('before')
  })
})
