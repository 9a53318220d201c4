import { readdirSync, readFileSync } from 'node:fs'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { readCaseFile } from '../server/case/case.file.ts'
import { importCases, type Imported } from '../server/case/case.import.ts'
import { raiseVersion } from '../server/knowledge/knowledge.service.ts'
import { Knowledge } from '../server/knowledge/knowledge.table.ts'
import { indexReferences } from '../server/search/index.service.ts'
import { readAliases } from './aliases.ts'
import { byPlace, withSeedKeys } from './keys.ts'
import { notKnown } from './known.ts'
import { seedNetworks } from './network.ts'
import { seedReference } from './reference.ts'

/** Whether the seeds were sown here before. */
export async function isSeeded(em: SqlEntityManager): Promise<boolean> {
  const knowledge = await em.fork().findOne(Knowledge, { id: 1 })
  return Boolean(knowledge?.seededAt)
}

/**
 * Sows the real reference data, networks and cases. A case that is here already (under whatever address), or was
 * withdrawn, is left alone: what people have done is never overwritten.
 */
export async function seed(em: SqlEntityManager, now = new Date()): Promise<Imported[]> {
  await em.fork().transactional(async em => {
    const inside = em as SqlEntityManager
    await raiseVersion(inside, now.toISOString())
    await seedReference(inside)
    await seedNetworks(inside, 'networks', { now: now.toISOString(), isExample: false })
    await indexReferences(inside)
  })
  const imported = await importCases(em, await notKnown(em.fork(), realCaseFiles()), { now })
  await em.fork().nativeUpdate(Knowledge, { id: 1 }, { seededAt: now.toISOString() })
  return imported
}

/** The files of the real cases, by name. */
export function realCaseFiles() {
  const folder = new URL('cases/', import.meta.url)
  const aliases = readAliases()
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  return names.sort().map(name => {
    const file = readCaseFile(`seeds/cases/${name}`, readFileSync(new URL(name, folder)), aliases)
    return { ...file, document: withSeedKeys({ ...file.document, slug: file.document.slug! }, byPlace) }
  })
}
