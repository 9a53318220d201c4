import type { SqlEntityManager } from '@mikro-orm/sql'
import { raiseVersion } from '../knowledge/knowledge.service.ts'
import { Revision } from '../revision/revision.table.ts'
import { indexCase } from '../search/index.service.ts'
import { Solution } from '../solution/solution.table.ts'
import { Tombstone } from '../tombstone/tombstone.table.ts'
import { partLists, type CaseDocument, type PartList } from './case.document.ts'
import { Case } from './case.table.ts'
import { headingOf } from './heading.ts'
import { problem, Refused } from './refused.ts'

/**
 * Takes a case away from the public. Its address and its parts' ids answer with a tombstone that says why; its
 * revisions stay. Throws `Refused` when there is no such case.
 */
export function withdrawCase(em: SqlEntityManager, slug: string, reason: string, now = new Date()): Promise<void> {
  return em.fork().transactional(async em => {
    const removedAt = now.toISOString()
    await raiseVersion(em as SqlEntityManager, removedAt)
    const found = await em.findOne(Case, { slug })
    if (!found) throw new Refused([problem('NOT_FOUND', ['slug'], `there is no case at "${slug}"`)])
    const revision = await em.findOneOrFail(Revision, { caseId: found.id, version: found.version })
    const buried = { removedAt, reason, replacedBy: null, caseId: found.id }
    const document = revision.document as CaseDocument
    const solutions = await em.find(Solution, { case: found.id }, { fields: ['slug'] })
    const slugs = new Map(solutions.map(({ id, slug }) => [id, slug]))
    const parts = (Object.keys(partLists) as PartList[])
      .filter(list => list !== 'sources' && list !== 'contacts')
      .flatMap(list =>
        document[list].map(part => ({
          id: part.key!,
          kind: partLists[list],
          slug: slugs.get(part.key!) ?? null,
          title: titleOf(part),
          ...buried,
        })),
      )
    await em.upsertMany(Tombstone, [{ id: found.id, kind: 'case', slug, title: found.title, ...buried }, ...parts])
    await em.nativeDelete(Case, { id: found.id })
    await indexCase(em as SqlEntityManager, found.id)
  })
}

function titleOf(part: {
  heading?: string
  text?: string
  goal?: string
  targetPicture?: string
  scaleText?: string
}): string {
  return part.heading ?? headingOf(part.text ?? part.goal ?? part.targetPicture ?? part.scaleText ?? '')
}
