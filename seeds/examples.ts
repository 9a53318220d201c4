import type { SqlEntityManager } from '@mikro-orm/sql'
import { importInside, type Imported } from '../server/case/case.import.ts'
import { raiseVersion, waitForTurn } from '../server/knowledge/knowledge.service.ts'
import { Knowledge } from '../server/knowledge/knowledge.table.ts'
import { indexReferences } from '../server/search/index.service.ts'
import { exampleCaseFiles } from './exampleCases.ts'
import { seedPlaces } from './examplePlaces.ts'
import { seedQuestions, seedReuses } from './exampleReports.ts'
import { seedExampleSeminar } from './exampleSeminar.ts'
import { notKnown } from './known.ts'
import { seedNetworks } from './network.ts'

/** Whether the example network was sown here, and not taken away since. */
export async function hasExamples(em: SqlEntityManager): Promise<boolean> {
  const knowledge = await em.fork().findOne(Knowledge, { id: 1 })
  return Boolean(knowledge?.examplesSeededAt)
}

/**
 * Sows the example network, all of it or nothing. Facts of its municipalities and network are renewed; what people have
 * edited, added or withdrawn is left alone. Every id follows from the files: it is the same on every site.
 */
export function seedExamples(em: SqlEntityManager, at = new Date()): Promise<Imported[]> {
  const now = at.toISOString()
  return em.fork().transactional(async em => {
    const inside = em as SqlEntityManager
    await waitForTurn(inside)
    await seedPlaces(inside)
    await seedNetworks(inside, 'examples/networks', { now, isExample: true })
    const imported = await importInside(inside, await notKnown(inside, exampleCaseFiles()), { now: at })
    await seedReuses(inside, now)
    await seedQuestions(inside)
    await seedExampleSeminar(inside, now)
    await raiseVersion(inside, now)
    await indexReferences(inside)
    await inside.nativeUpdate(Knowledge, { id: 1 }, { examplesSeededAt: now })
    return imported
  })
}
