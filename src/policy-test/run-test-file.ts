import { posix } from 'node:path'
import { GateError } from '../core/errors.ts'
import type { Evidence } from '../core/evidence.ts'
import { type Message, message } from '../core/message.ts'
import type { Policy } from '../core/policy.ts'
import { loadPolicies } from '../policy/load.ts'
import { type Located, pointerTo, valueRange } from '../policy/positions.ts'
import { PRESETS } from '../policy/presets.ts'
import { PolicyError, type PolicyProblem } from '../policy/problem.ts'
import type { PolicyReader } from '../policy/reader.ts'
import { problemAt } from '../policy/source.ts'
import { nameOfTarget, parseTarget } from '../policy/target.ts'
import type { RuleRegistry } from '../policy/validate.ts'
import type { TestDocument } from './document.ts'
import type { EvidenceByName } from './evidence-case.ts'
import { type Difference, judgeCase } from './judge.ts'
import { readCases, readTestDocument, type TestCase } from './read.ts'

/** What came of one case; it is as expected where nothing differs. */
export interface CaseResult {
  readonly test: TestCase
  readonly differences: readonly Difference[]
}

export interface TestOptions {
  readonly reader: PolicyReader
  readonly registry: RuleRegistry
  /** The moment of cases that name none, in epoch milliseconds. */
  readonly now: number
  /** Reads an evidence file, by its path for the reader; throws GateError. */
  readEvidence(path: string): Evidence
}

/** Tries the policies of a test file on its cases; at least one result. Throws PolicyError, or GateError where there is no such file. */
export async function runTestFile(file: string, options: TestOptions): Promise<readonly CaseResult[]> {
  const { reader, registry, now } = options
  const content = await reader.read(file)
  if (content === undefined) {
    throw new GateError(
      'POLICY_NOT_FOUND',
      message('there is no test file {file} in {place}', { file, place: reader.label }),
    )
  }
  const located = await readTestDocument(file, content, [...registry.values()])
  const cases = readCases(located, now, readEvidenceFiles(located, options))
  const policies = await loadTestedPolicies(located, options)
  return cases.map((test) => ({ test, differences: judgeCase(policies, test, registry) }))
}

/** The evidence that the cases name, relative to their file: each is read once, and its error kept for the case that names it. */
function readEvidenceFiles({ source, data }: Located<TestDocument>, { readEvidence }: TestOptions): EvidenceByName {
  const names = new Set(data.cases.flatMap(({ evidence }) => evidence ?? []))
  const read = (name: string): Evidence | GateError => {
    try {
      return readEvidence(posix.join(posix.dirname(source.file), name))
    } catch (thrown) {
      if (thrown instanceof GateError) return thrown
      throw thrown
    }
  }
  return new Map([...names].map((name) => [name, read(name)]))
}

/** The policies that the file names, relative to itself. Throws PolicyError with the mistakes of all of them. */
async function loadTestedPolicies(
  located: Located<TestDocument>,
  { reader, registry, now }: TestOptions,
): Promise<readonly Policy[]> {
  const { source, places, data } = located
  const folder = posix.dirname(source.file)
  const names = typeof data.policy === 'string' ? [data.policy] : data.policy
  const policies: Policy[] = []
  const problems: PolicyProblem[] = []
  for (const [index, name] of names.entries()) {
    try {
      const target = parseTarget(name, PRESETS, folder)
      if ('refusal' in target) throw new GateError('POLICY_NOT_FOUND', target.refusal, { hint: target.hint })
      // What may be absent, or match nothing, would be dropped without a word.
      if (name.startsWith('optional:') || name.includes('*')) throw new GateError('POLICY_INVALID', oneByOne(name))
      const loaded = await loadPolicies([nameOfTarget(target)], { reader, registry, asOfMs: now })
      policies.push(...loaded.policies)
    } catch (thrown) {
      if (thrown instanceof PolicyError) problems.push(...thrown.problems)
      else if (thrown instanceof GateError) {
        const range = valueRange(places, typeof data.policy === 'string' ? '/policy' : pointerTo('/policy', index))
        problems.push(problemAt(source, range, thrown.text, thrown.hint))
      } else throw thrown
    }
  }
  if (problems.length > 0) throw new PolicyError(problems)
  return policies
}

const oneByOne = (name: string): Message =>
  message('{name}: a test names its policies one by one, without optional: and *', { name })
