import type { EntityName } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { CaseFile } from '../server/case/case.file.ts'
import { Case } from '../server/case/case.table.ts'
import { FormerSlug, Tombstone } from '../server/tombstone/tombstone.table.ts'

/** The files whose case is not here under whatever address, and was not withdrawn either. */
export async function notKnown(em: SqlEntityManager, files: CaseFile[]): Promise<CaseFile[]> {
  const slugs = files.map(({ document }) => document.slug!)
  const cases = await em.find(Case, { slug: { $in: slugs } }, { fields: ['slug'], disableIdentityMap: true })
  const withdrawn = await em.find(Tombstone, { kind: 'case', slug: { $in: slugs } })
  const moved = await em.find(FormerSlug, { kind: 'case', slug: { $in: slugs } })
  const known = new Set([...cases, ...withdrawn, ...moved].map(({ slug }) => slug))
  return files.filter(({ document }) => !known.has(document.slug!))
}

/** Those of these ids that stand in a table. */
export async function idsHere(em: SqlEntityManager, table: EntityName<{ id: string }>, ids: string[]) {
  const rows = await em.find(table, { id: { $in: ids } } as never, { disableIdentityMap: true })
  return new Set(rows.map(({ id }) => id))
}
