import { describe } from 'vitest'
import { itReadsConditions } from './clauses/conditions.ts'
import { itOutlivesFaults } from './clauses/faults.ts'
import { itJudgesOnlyOurRows } from './clauses/identity.ts'
import { itReadsWholeLists } from './clauses/lists.ts'
import { itRefusesWrongShapes } from './clauses/shapes.ts'
import { itWaits } from './clauses/waiting.ts'
import type { ContractSource } from './contract-source.ts'
import { openLaboratory } from './laboratory.ts'

/** What every source owes the gate, whatever its service: the same questions, the same verdicts. */
export function describeSourceContract(source: ContractSource): void {
  describe(`${source.id} keeps the contract of sources`, () => {
    const laboratory = openLaboratory()
    itReadsConditions(source, laboratory)
    itJudgesOnlyOurRows(source, laboratory)
    itReadsWholeLists(source, laboratory)
    itRefusesWrongShapes(source, laboratory)
    itOutlivesFaults(source, laboratory)
    itWaits(source, laboratory)
  })
}
