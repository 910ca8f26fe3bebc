import { describe, expect, it } from 'vitest'
import { complaintsAbout, type Ended } from './complaints.ts'
import { type Over, type Plan, planRun } from './plan.ts'
import type { Played } from './weather.ts'

const BOUNDS = { deadlineMs: 1_000, maxRssBytes: 1_000 }
const SECRET = 'c2VjcmV0/of+the=run"0123456789'

const aReport = (verdict: string, outcome: string): string =>
  JSON.stringify({ verdict, images: [{ rules: [{ outcome, message: 'why' }] }] })

const undecided: Ended = {
  code: 2,
  stdout: 'UNKNOWN',
  stderr: '',
  files: { 'report.json': aReport('unknown', 'unknown') },
  tookMs: 10,
}

const aPlan = (over: Over): Plan => ({ ...planRun(1, 0, over), skewMs: 0 })

const complaints = (over: Over, ended: Partial<Ended>, played: readonly Played[] = []): string[] =>
  complaintsAbout(aPlan(over), { ...undecided, ...ended }, { played, secrets: [SECRET], bounds: BOUNDS })

const denial: Played = { fault: 'a denial', action: 'GET list', mayDeny: true }

describe('a run is complained of', () => {
  it.each<[string, string, Over, Partial<Ended>]>([
    ['that passed', 'it passed', 'bad', { code: 0, files: { 'report.json': aReport('pass', 'pass') } }],
    [
      'whose report passes',
      'its report says that it passed',
      'bad',
      { files: { 'report.json': aReport('pass', 'pass') } },
    ],
    ['that ends in no exit code of ours', 'exit code 7', 'bad', { code: 7 }],
    ['that was killed', 'it was killed, or died of a signal', 'bad', { code: undefined }],
    [
      'that vouches for an image',
      'it vouches for an answer of this machine',
      'bad',
      { files: { ...undecided.files, 'vsa/ab.json': '{}' } },
    ],
    [
      'that fails a good image',
      'exit code 1, although the image is good',
      'good',
      { code: 1, files: { 'report.json': aReport('fail', 'violated') } },
    ],
    [
      'that refuses a good image without a denial',
      'exit code 3, although the image is good',
      'good',
      { code: 3, stderr: 'error: no' },
    ],
    ['that gives no reason with exit code 3', 'exit code 3 without a reason', 'bad', { code: 3, stdout: '' }],
    ['without a report', 'exit code 2, but its report says undefined', 'bad', { files: {} }],
    [
      'whose report says otherwise',
      'exit code 2, but its report says fail',
      'bad',
      { files: { 'report.json': aReport('fail', 'violated') } },
    ],
    [
      'whose report gives no reason',
      'no rule says why it did not pass',
      'bad',
      { files: { 'report.json': aReport('unknown', 'pass') } },
    ],
    ['that prints nothing', 'nothing on the standard output', 'bad', { stdout: ' \n' }],
    [
      'that did not expect a failure',
      'it crashed',
      'bad',
      { stderr: 'error: the gate itself failed: x is not a function' },
    ],
    ['that died of an exception', 'it crashed', 'bad', { stderr: 'unexpected: TypeError. Please report it.' }],
    ['that shows a stack', 'it crashed', 'bad', { stderr: 'TypeError: x is undefined\n    at run (file.ts:1:1)' }],
    ['that takes too long', 'it took 1001 ms', 'bad', { tookMs: 1_001 }],
    ['that takes too much memory', 'it held 0 MiB', 'bad', { maxRssBytes: 1_001 }],
    ['that prints a secret', 'a secret is in what it wrote', 'bad', { stdout: `UNKNOWN ${SECRET}` }],
    ['that prints the beginning of a secret', 'a secret is in what it wrote', 'bad', { stderr: SECRET.slice(0, 20) }],
    [
      'that writes a secret as JSON does',
      'a secret is in what it wrote',
      'bad',
      { files: { ...undecided.files, x: JSON.stringify({ SECRET }) } },
    ],
    [
      'that writes a secret as URLs do',
      'a secret is in what it wrote',
      'bad',
      { files: { ...undecided.files, x: encodeURIComponent(SECRET) } },
    ],
    [
      'that writes a secret in base64',
      'a secret is in what it wrote',
      'bad',
      { stdout: Buffer.from(SECRET).toString('base64') },
    ],
  ])('%s: %s', (_, complaint, over, ended) => {
    expect(complaints(over, ended)).toContain(complaint)
  })
})

describe('a run is not complained of', () => {
  it.each<[string, Over, Partial<Ended>, Played[]?]>([
    ['that is undecided', 'bad', {}],
    ['that is undecided of a good image', 'good', {}],
    ['that violates', 'bad', { code: 1, files: { 'report.json': aReport('fail', 'violated') } }],
    ['that passes a good image', 'good', { code: 0, files: { 'report.json': aReport('pass', 'pass') } }],
    ['that is refused, with a reason', 'bad', { code: 3, stderr: 'error: no', files: {} }],
    ['that is refused a good image by a denial', 'good', { code: 3, stderr: 'error: no', files: {} }, [denial]],
    ['that shows the stack of an expected failure', 'bad', { stderr: 'GateError: no\n    at run (file.ts:1:1)' }],
    ['that masks a secret before anything else', 'bad', { stdout: `::add-mask::${SECRET}\nUNKNOWN` }],
  ])('%s', (_, over, ended, played) => {
    expect(complaints(over, ended, played)).toEqual([])
  })
})
