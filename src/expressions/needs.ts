import type { FactName, Needs } from '../core/assessment.ts'
import type { Severity } from '../core/severity.ts'
import type { Names } from './dialect.ts'
import { COUNTED_LEVELS } from './variables.ts'

/** The facts that a variable is made of. */
const FACTS: Readonly<Record<string, readonly FactName[]>> = {
  severity: ['severity'],
  vulnerabilities: ['vulnerabilities'],
  maliciousFiles: ['maliciousFiles'],
  unsafeSettings: ['unsafeSettings'],
  sensitiveFiles: ['sensitiveFiles'],
  sizeBytes: ['sizeBytes'],
  createdAt: ['bornAtMs'],
  // Only their number tells that all of them are listed.
  findings: ['findings', 'vulnerabilities'],
}

/** What sources must find out for an expression that names these variables. */
export function needsOf(names: Names): Needs {
  const facts = [...new Set([...names].flatMap((name) => (Object.hasOwn(FACTS, name) ? (FACTS[name] ?? []) : [])))]
  const countLevels = Object.entries(COUNTED_LEVELS).flatMap(([field, levels]): readonly Severity[] =>
    names.has(`vulnerabilities.${field}`) ? levels : [],
  )
  return {
    facts,
    ...(names.has('severity') ? { severityAbove: 'none' as const } : {}),
    ...(countLevels.length > 0 ? { countLevels: [...new Set(countLevels)] } : {}),
  }
}
