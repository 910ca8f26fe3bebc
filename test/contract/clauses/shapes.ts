import { describe, expect, it } from 'vitest'
import { type Fault, fault } from '../../fake-cloud/server.ts'
import type { ContractSource } from '../contract-source.ts'
import type { Laboratory } from '../laboratory.ts'
import { editedJson, rawValue } from './edits.ts'
import { allAre, judge } from './judge.ts'

const BODIES: Readonly<Record<string, Fault>> = {
  null: fault.body(() => 'null'),
  'an array at the top': fault.body(() => '[]'),
  'a number at the top': fault.body(() => '0'),
  'a text at the top': fault.body(() => '"ok"'),
  'NaN at the top': fault.body(() => 'NaN'),
  'a body that ends in the middle': fault.truncatedJson(),
  'no body': fault.emptyBody(),
  'no body and no status of success': fault.status(204),
  'white space': fault.body(() => ' \n'),
  'two values': fault.body((body) => body + body),
  'a key with two values': fault.body((body) =>
    body.replace('{', '{"total_num":0,"total_num":0,"PageInfo":{},"PageInfo":{},'),
  ),
  'nesting without end': fault.body(() => '['.repeat(200_000)),
  'a body without end': fault.body((body) => body + ' '.repeat(17 * 1024 * 1024)),
  "a proxy's page": fault.html(),
  'an error of HSS in a 200': fault.errorInside('huawei'),
  'an error of Security Center in a 200': fault.errorInside('aliyun'),
  'a redirect': fault.redirect(),
  'a redirect with the right body': (answer) => ({ ...answer, status: 307, headers: { location: '/' } }),
  'an answer for nothing': fault.status(404, {}),
  'another status that says no': fault.status(418, 'teapot'),
}

/** What each cloud writes into an answer that has failed, here beside the rows. */
const BESIDE_ROWS: Readonly<Record<ContractSource['cloud'], readonly string[]>> = {
  huawei: ['"error_code":"HSS.0001"', '"error_code":1', '"errorCode":"HSS.0001"'],
  aliyun: ['"Success":false', '"Code":"500"', '"Success":false,"Code":"200"'],
}

/** An answer that has not the documented shape is no answer: unknown, neither a pass nor a crash. */
export function itRefusesWrongShapes(source: ContractSource, laboratory: Laboratory): void {
  const { rowsField, totalField, countField, statusField, pushTimeField, scanTimeField, digestField } = source

  const faults: Readonly<Record<string, Fault>> = {
    ...BODIES,
    'text for the list': editedJson(rowsField, () => 'none'),
    'an object for the list': editedJson(rowsField, () => ({})),
    'null for the list': editedJson(rowsField, () => null),
    'null for a row': editedJson(rowsField, () => [null]),
    'text for a row': editedJson(rowsField, () => ['team/shop:1.0']),
    'text for the total': editedJson(totalField, () => 'one'),
    'a negative total': editedJson(totalField, () => -1),
    'a fraction as the total': editedJson(totalField, () => 1.5),
    'a total beyond every number': rawValue(totalField, '1e400'),
    'NaN for a count': rawValue(countField, 'NaN'),
    'a count beyond every number': rawValue(countField, '1e400'),
    'a count of 20 digits': rawValue(countField, '99999999999999999999'),
    'a negative count': editedJson(countField, () => -1),
    'a fraction as a count': editedJson(countField, () => 0.5),
    'words for a count': editedJson(countField, () => 'no vulnerabilities'),
    'no text for a count': editedJson(countField, () => ''),
    'false for a count': editedJson(countField, () => false),
    'a list for a count': editedJson(countField, () => []),
    'a number for the status': editedJson(statusField, () => 1),
    'a list for the status': editedJson(statusField, (status) => [status]),
    'a negative time of the push': editedJson(pushTimeField, () => -1),
    'words for the time of the push': editedJson(pushTimeField, () => 'yesterday'),
    'a scan time beyond every date': editedJson(scanTimeField, () => 9e15),
    'a scan time beyond every number': rawValue(scanTimeField, '1e400'),
    'a number for the digest': editedJson(digestField, () => 12),
  }

  describe('takes an answer of another shape for none', () => {
    it.each(Object.entries(faults))('%s', async (_, spoil) => {
      laboratory.cloud.faults.add({ match: source.list, times: 1_000, fault: spoil })
      const judged = await judge(laboratory, source, { entries: [{}] })
      expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, 'source-error') })
      expect(judged.stderr).not.toContain('the gate itself failed')
    })

    it.each(BESIDE_ROWS[source.cloud])('a failure beside the rows: %s', async (failure) => {
      const spoil = fault.body((body) => body.replace('{', `{${failure},`))
      laboratory.cloud.faults.add({ match: source.list, times: 1_000, fault: spoil })
      const judged = await judge(laboratory, source, { entries: [{}] })
      expect(judged).toMatchObject({ code: 2, outcomes: allAre(source, 'source-error') })
    })

    it('reads numbers that come as text', async () => {
      laboratory.cloud.faults.add({ match: source.list, times: 1_000, fault: editedJson(countField, String) })
      expect((await judge(laboratory, source, { entries: [{}] })).code).toBe(0)
    })

    it('a list for a row: nothing that could be ours', async () => {
      laboratory.cloud.faults.add({ match: source.list, times: 1_000, fault: editedJson(rowsField, () => [[]]) })
      expect((await judge(laboratory, source, { entries: [{}] })).code).toBe(2)
    })

    it('does not follow a redirect', async () => {
      const { origin, faults } = laboratory.cloud
      faults.add({ match: source.list, times: 1_000, fault: fault.redirect(`${origin}/elsewhere`) })
      const { requests } = await judge(laboratory, source, { entries: [{}] })
      expect(requests.map(({ path }) => path)).not.toContain('/elsewhere')
    })

    it('looks at the shape of rows only where they are ours', async () => {
      const entries = [{ ...source.crowd(1)[0], wire: { ...source.crowd(1)[0]?.wire, [countField]: 'many' } }, {}]
      expect((await judge(laboratory, source, { entries })).code).toBe(0)
    })
  })
}
