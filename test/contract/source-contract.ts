import { describe } from 'vitest'
import { itReadsConditions } from './contract/conditions.ts'
import { itOutlivesFaults } from './contract/faults.ts'
import { itJudgesOnlyOurRows } from './contract/identity.ts'
import { itReadsWholeLists } from './contract/lists.ts'
import { itRefusesWrongShapes } from './contract/shapes.ts'
import { itWaits } from './contract/waiting.ts'
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
