import type { SqlEntityManager } from '@mikro-orm/sql'
import { Revision } from '../revision/revision.table.ts'
import { Solution } from '../solution/solution.table.ts'
import { evidenceColumns, type KeyedDocument } from './case.rows.ts'
import { Case } from './case.table.ts'
import { reusesOfSolutions } from './reuseFacts.ts'

/**
 * Computes the evidence of the solutions of these cases anew, as publishing does: when reuses have come after it. Must
 * be called inside a transaction that raises the version if anything changed.
 */
export async function renewEvidence(em: SqlEntityManager, caseIds: string[]): Promise<void> {
  const cases = await em.find(Case, { id: { $in: caseIds } }, { fields: ['version'], disableIdentityMap: true })
  for (const { id: caseId, version } of cases) {
    const revision = await em.findOneOrFail(Revision, { caseId, version }, { disableIdentityMap: true })
    const document = revision.document as KeyedDocument
    const reusesOf = await reusesOfSolutions(em, document)
    for (const { key: id } of document.solutions) {
      const tests = document.tests.filter(test => test.solution === id)
      await em.nativeUpdate(Solution, { id }, evidenceColumns(tests, reusesOf(id!)))
    }
  }
}
