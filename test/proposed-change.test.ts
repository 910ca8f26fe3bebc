import { describe, expect, it } from 'vitest'
import { GateError } from '../src/core/errors.ts'
import { formatMessage, message } from '../src/core/message.ts'
import type { PolicyReader } from '../src/policy/reader.ts'
import { reviewProposal } from '../src/proposed-change.ts'
import { ruleById } from '../src/rules/index.ts'
import { anAssessment, NOW } from './builders.ts'
import { memoryReader, policyOf } from './policy/memory-reader.ts'

const POLICY = 'version: 1\nname: ours\nrules: { max-severity: { mode: enforce, max: low } }\n'
const LAX = POLICY.replace('low', 'critical')

/** What is said of what a change has here, by a clock that goes on by so many milliseconds whenever it is looked at. */
async function saidOf(reader: PolicyReader, stepMs: number, images = 1): Promise<string[]> {
  let at = NOW
  const judging = {
    policies: [await policyOf(POLICY)],
    assessments: Array.from({ length: images }, () => anAssessment()),
    mode: 'enforce' as const,
    verdict: 'fail' as const,
    asOfMs: NOW,
    startedAtMs: NOW,
    endedAtMs: NOW,
    marks: [],
    hosts: [],
  }
  const options = { reader, registry: ruleById, asOfMs: NOW }
  const marks = await reviewProposal(['policy.yaml'], options, judging, () => {
    at += stepMs
    return at
  })
  return marks.map(({ text }) => formatMessage(text))
}

const TOO_LONG = [
  expect.stringMatching(/^the policies of this change cannot be used, .*: they take longer than 10 seconds$/),
]

describe('the review of what a change proposes', () => {
  it('says what it would give', async () => {
    expect(await saidOf(memoryReader({ 'policy.yaml': LAX }), 1, 12)).toEqual([
      expect.stringContaining('it would turn fail into'),
    ])
  })

  it('blames no policy where GitHub does not give it', async () => {
    const down = new GateError('GITHUB_UNAVAILABLE', message('GitHub gave no usable answer for {what}', { what: 'it' }))
    const reader = { ...memoryReader({}), read: () => Promise.reject(down) }
    expect(await saidOf(reader, 1)).toEqual([
      'it is not known what the policies of this change would give: GitHub gave no usable answer for it',
    ])
  })

  it('ends where reading its files takes too long', async () => {
    const parents = Array.from({ length: 12 }, (_, n) => `p${n}.yaml`)
    const files = Object.fromEntries(parents.map((path) => [path, 'version: 1\n']))
    const policy = `${LAX}extends: [${parents.join(', ')}]\n`
    expect(await saidOf(memoryReader({ ...files, 'policy.yaml': policy }), 1_000)).toEqual(TOO_LONG)
  })

  it('ends where evaluating them takes too long', async () => {
    expect(await saidOf(memoryReader({ 'policy.yaml': LAX }), 1_000, 100)).toEqual(TOO_LONG)
  })
})
