import type { EntityName } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { CaseDocument } from '../server/case/case.document.ts'
import { Case } from '../server/case/case.table.ts'
import { OperatorError } from '../server/database/operatorError.ts'
import { raiseVersion } from '../server/knowledge/knowledge.service.ts'
import { Knowledge } from '../server/knowledge/knowledge.table.ts'
import { County, Municipality } from '../server/municipality/municipality.table.ts'
import { Network } from '../server/network/network.table.ts'
import { Publication } from '../server/publication/publication.table.ts'
import { Reuse } from '../server/reuse/reuse.table.ts'
import { Revision } from '../server/revision/revision.table.ts'
import { indexReferences } from '../server/search/index.service.ts'
import { Seminar, Video } from '../server/seminar/seminar.table.ts'
import { FormerSlug, Tombstone } from '../server/tombstone/tombstone.table.ts'
import { dependants } from './exampleDependants.ts'

/** In an order in which nothing is left that refers to what has gone; parts go with their case, steps with their network. */
const tables: EntityName<{ isExample: boolean }>[] = [
  Reuse,
  Video,
  Seminar,
  Publication,
  Case,
  Network,
  Municipality,
  County,
]

/**
 * Takes away everything that is marked as an example, and all traces of it, in one transaction; gives how many cases
 * that were. Throws `OperatorError` when something real refers to an example.
 */
export function removeExamples(em: SqlEntityManager, now = new Date()): Promise<number> {
  return em.fork().transactional(async em => {
    const inside = em as SqlEntityManager
    await raiseVersion(inside, now.toISOString())
    const held = await dependants(inside)
    if (held.length) {
      throw new OperatorError(
        `The examples cannot be taken away, since something real refers to them: ${held.join('; ')}. ` +
          'Mend that, or set EXAMPLES=on.',
      )
    }
    const cases = await inside.find(Case, { isExample: true }, { fields: ['id'] })
    await removeTraces(inside, [...cases.map(({ id }) => id), ...(await withdrawnExamples(inside))])
    for (const table of tables) await inside.nativeDelete(table, { isExample: true })
    await inside.nativeUpdate(Knowledge, { id: 1 }, { examplesSeededAt: null })
    await indexReferences(inside)
    return cases.length
  })
}

/** Example cases that were withdrawn; only their revisions still tell what they were. */
async function withdrawnExamples(em: SqlEntityManager): Promise<string[]> {
  const buried = await em.find(Tombstone, { kind: 'case' }, { fields: ['id'] })
  const revisions = await em.find(Revision, { caseId: { $in: buried.map(({ id }) => id) } })
  const examples = revisions.filter(({ document }) => (document as CaseDocument).isExample)
  return [...new Set(examples.map(({ caseId }) => caseId))]
}

/** Revisions, tombstones and earlier addresses outlive their case: here they go with it. */
async function removeTraces(em: SqlEntityManager, caseIds: string[]): Promise<void> {
  const revisions = await em.find(Revision, { caseId: { $in: caseIds } })
  const solutions = revisions.flatMap(({ document }) => (document as CaseDocument).solutions.map(({ key }) => key!))
  await em.nativeDelete(FormerSlug, { target: { $in: [...caseIds, ...solutions] } })
  await em.nativeDelete(Tombstone, { caseId: { $in: caseIds } })
  await em.nativeDelete(Revision, { caseId: { $in: caseIds } })
}
