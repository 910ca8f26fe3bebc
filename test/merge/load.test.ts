import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadReports, MAX_MERGED_BYTES, MAX_REPORT_BYTES, MAX_REPORT_VALUES } from '../../src/merge/load.ts'
import { reportAsJson } from '../../src/reporters/json.ts'
import { aReport } from '../reporters/report-builder.ts'

describe('a report that is merged', () => {
  let directory = ''
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-merge-'))
  })
  afterAll(() => rm(directory, { recursive: true }))

  async function load(text: string) {
    await writeFile(join(directory, 'report.json'), text)
    return loadReports(['report.json'], directory)
  }
  const aText = reportAsJson(aReport())

  it('is read up to its limit in bytes', async () => {
    const filled = aText.padEnd(MAX_REPORT_BYTES, ' ')
    expect((await load(filled))[0]?.report.verdict).toBe('pass')
    await expect(load(`${filled} `)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      place: 'report.json',
      message: 'the report is larger than 16777216 bytes',
      hint: { template: expect.stringContaining('more parts') },
    })
  })

  it('is read up to a limit in bytes of all together', async () => {
    await writeFile(join(directory, 'report.json'), aText.padEnd(MAX_REPORT_BYTES, ' '))
    const most = Array.from({ length: MAX_MERGED_BYTES / MAX_REPORT_BYTES }, () => 'report.json')
    expect(loadReports(most, directory)).toHaveLength(most.length)
    await writeFile(join(directory, 'more.json'), aText)
    expect(() => loadReports([...most, 'more.json'], directory)).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        place: 'more.json',
        message: 'the reports are larger than 33554432 bytes together',
      }),
    )
  })

  it('is not parsed where it holds more values than that', async () => {
    const brackets = (count: number) => `[${'[],'.repeat(count - 1)}`
    await expect(load(brackets(MAX_REPORT_VALUES))).rejects.toMatchObject({
      message: 'the report holds more than 400000 values',
      hint: { template: expect.stringContaining('more parts') },
    })
    await expect(load(brackets(MAX_REPORT_VALUES / 2))).rejects.toThrow('it is no report of the gate')
  })
})
