import type { ImageAssessment } from '../core/assessment.ts'
import { GateError } from '../core/errors.ts'
import { parseImageReference } from '../core/image-reference.ts'
import type { Position } from '../core/policy.ts'
import type { AnyRule } from '../core/rule.ts'
import { keyPosition, type Located, pointerTo, valueRange } from '../policy/positions.ts'
import { PolicyError, type PolicyProblem } from '../policy/problem.ts'
import { problemAt } from '../policy/source.ts'
import { readDocument } from '../policy/validate.ts'
import { assessmentOf } from './case-assessment.ts'
import { type Complaint, contradictionsOf } from './contradictions.ts'
import type { CaseDocument, TestDocument } from './document.ts'
import { type EvidenceByName, readEvidenceCase } from './evidence-case.ts'
import { parseMomentMs } from './moment.ts'
import { policyTestSchema } from './schema.ts'

/** One image to judge, and what must come of it. */
export interface TestCase {
  readonly name: string
  readonly position: Position
  readonly image: ImageAssessment
  /** The one moment that everything of the case is judged at, in epoch milliseconds. */
  readonly asOfMs: number
  readonly expect: CaseDocument['expect']
}

/** A policy test file that fits the schema; throws PolicyError with every mistake. */
export const readTestDocument = (
  file: string,
  content: string,
  rules: readonly AnyRule[],
): Promise<Located<TestDocument>> => readDocument(file, content, policyTestSchema(rules))

/** The cases of a test file. Those that name no moment are judged at `now`. Throws PolicyError with every mistake. */
export function readCases(located: Located<TestDocument>, now: number, evidence: EvidenceByName): readonly TestCase[] {
  const problems: PolicyProblem[] = []
  const cases = located.data.cases.flatMap((one, index) => {
    const pointer = pointerTo('/cases', index)
    const complaints: Complaint[] = []
    const read = readCase(one, now, evidence, complaints)
    for (const { key, text, hint } of complaints) {
      problems.push(problemAt(located.source, valueRange(located.places, pointerTo(pointer, key)), text, hint))
    }
    return read ? [{ ...read, position: keyPosition(located, pointer) }] : []
  })
  if (problems.length > 0) throw new PolicyError(problems)
  return cases
}

/** The case, as far as its values can be read; what is wrong with them is added to the complaints. */
function readCase(
  one: CaseDocument,
  now: number,
  evidence: EvidenceByName,
  complaints: Complaint[],
): Omit<TestCase, 'position'> | undefined {
  const { name, expect } = one
  const read = <T>(key: 'image' | 'as-of' | 'scanned' | 'pushed' | 'created', parse: (text: string) => T) =>
    attempt(key, complaints, () => (one[key] === undefined ? undefined : parse(one[key])))
  const reference = read('image', parseImageReference)
  if (one.evidence !== undefined) {
    const recorded = attempt('evidence', complaints, () => readEvidenceCase(one, reference, evidence, complaints))
    const asOfMs = read('as-of', (text) => parseMomentMs(text, now))
    return recorded && { name, expect, image: recorded.image, asOfMs: asOfMs ?? recorded.asOfMs }
  }
  const asOfMs = read('as-of', (text) => parseMomentMs(text, now)) ?? now
  const momentOf = (key: 'scanned' | 'pushed' | 'created') => read(key, (text) => parseMomentMs(text, asOfMs))
  const times = { scanned: momentOf('scanned'), pushed: momentOf('pushed'), created: momentOf('created') }
  complaints.push(...contradictionsOf(one))
  if (!reference) return undefined
  return { name, expect, asOfMs, image: assessmentOf(one, { reference, asOfMs, ...times }) }
}

/** What is read, or undefined with a complaint about the key. */
function attempt<T>(key: Complaint['key'], complaints: Complaint[], read: () => T): T | undefined {
  try {
    return read()
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown
    complaints.push({ key, text: thrown.text, hint: thrown.hint })
    return undefined
  }
}
