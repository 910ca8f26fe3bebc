import { printableJson } from '../printable-json.ts'
import { sha256Hex } from '../sha256.ts'
import type { Draft, SarifResult, SarifRule } from './format.ts'

/** GitHub keeps no more of a run, and takes no file of which a run has five times as many. */
const MAX_RESULTS = 5000

/** The results that have room, the rules that they refer to, and how many have none. */
export interface Filled {
  readonly rules: readonly SarifRule[]
  readonly results: readonly SarifResult[]
  readonly bytes: number
  readonly leftOut: number
}

/** Makes results of the drafts, in their order, as many as so many bytes hold; what is told alike is told once. */
export function fillRun(drafts: Iterable<Draft>, standing: readonly SarifRule[], room: number): Filled {
  const indexes = new Map(standing.map(({ id }, index) => [id, index]))
  const rules = [...standing]
  const results: SarifResult[] = []
  const told = new Set<string>()
  let bytes = standing.reduce((sum, rule) => sum + sizeOf(rule), 0)
  let leftOut = 0
  for (const { identity, write } of drafts) {
    const key = JSON.stringify(identity)
    if (told.has(key)) continue
    told.add(key)
    if (leftOut > 0 || results.length === MAX_RESULTS) {
      leftOut += 1
      continue
    }
    const { rule, level, text, location } = write()
    const ruleIndex = indexes.get(rule.id) ?? rules.length
    const result: SarifResult = {
      ruleId: rule.id,
      ruleIndex,
      level,
      message: { text },
      locations: [location],
      partialFingerprints: { primaryLocationLineHash: `${sha256Hex(key).slice(0, 32)}:1` },
    }
    const size = sizeOf(result) + (ruleIndex === rules.length ? sizeOf(rule) : 0)
    if (bytes + size > room) {
      leftOut += 1
      continue
    }
    if (ruleIndex === rules.length) rules.push(rule)
    indexes.set(rule.id, ruleIndex)
    results.push(result)
    bytes += size
  }
  return { rules, results, bytes, leftOut }
}

const sizeOf = (part: object): number => Buffer.byteLength(printableJson(part, 0))
