import { readdirSync, readFileSync } from 'node:fs'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { readCaseFile } from '../server/case/case.file.ts'
import { importCases, type Imported } from '../server/case/case.import.ts'
import { Case } from '../server/case/case.table.ts'
import { raiseVersion } from '../server/knowledge/knowledge.service.ts'
import { Knowledge } from '../server/knowledge/knowledge.table.ts'
import { FormerSlug, Tombstone } from '../server/tombstone/tombstone.table.ts'
import { readAliases } from './aliases.ts'
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
    await seedNetworks(inside, now.toISOString())
  })
  const files = realCaseFiles()
  const slugs = files.map(({ document }) => document.slug!)
  const cases = await em.fork().find(Case, { slug: { $in: slugs } }, { fields: ['slug'] })
  const withdrawn = await em.fork().find(Tombstone, { kind: 'case', slug: { $in: slugs } })
  const moved = await em.fork().find(FormerSlug, { kind: 'case', slug: { $in: slugs } })
  const known = new Set([...cases, ...withdrawn, ...moved].map(({ slug }) => slug))
  const added = files.filter(({ document }) => !known.has(document.slug!))
  const imported = await importCases(em, added, { now })
  await em.fork().nativeUpdate(Knowledge, { id: 1 }, { seededAt: now.toISOString() })
  return imported
}

/** The files of the real cases, by name. */
export function realCaseFiles() {
  const folder = new URL('cases/', import.meta.url)
  const aliases = readAliases()
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  return names.sort().map(name => readCaseFile(`seeds/cases/${name}`, readFileSync(new URL(name, folder)), aliases))
}
