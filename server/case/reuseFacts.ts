import type { SqlEntityManager } from '@mikro-orm/sql'
import { Reuse } from '../reuse/reuse.table.ts'
import type { ReuseFacts } from '../solution/evidence.service.ts'
import type { KeyedDocument } from './case.rows.ts'

/** What other municipalities than its own have reported on the solutions of a case; of an example, fictional ones. */
export async function reusesOfSolutions(em: SqlEntityManager, document: KeyedDocument) {
  const solutions = document.solutions.map(({ key }) => key!)
  const reuses = solutions.length
    ? await em.find(
        Reuse,
        { solution: { $in: solutions }, isExample: document.isExample },
        { populate: ['municipality.group'], disableIdentityMap: true },
      )
    : []
  return (solution: string): ReuseFacts[] =>
    reuses
      .filter(reuse => reuse.solution?.id === solution)
      .filter(reuse => !document.municipalities.includes(reuse.municipality.unwrap().code))
      .map(reuse => ({
        outcome: reuse.outcome ?? null,
        municipalityCode: reuse.municipality.unwrap().code,
        groupCode: reuse.municipality.unwrap().group?.unwrap().code ?? null,
      }))
}
