import type { SqlEntityManager } from '@mikro-orm/sql'
import { Revision } from '../revision/revision.table.ts'
import { Case } from './case.table.ts'

/** The documents of published cases as they are public now, by slug; all of them, a hundred at a time. */
export async function* exportCases(
  em: SqlEntityManager,
  slugs: string[] = [],
): AsyncGenerator<Record<string, unknown>> {
  let after = ''
  for (;;) {
    const where = { slug: slugs.length ? { $gt: after, $in: slugs } : { $gt: after } }
    const cases = await em
      .fork()
      .find(Case, where, { orderBy: { slug: 'asc' }, limit: 100, fields: ['slug', 'version'] })
    for (const { id, version } of cases) {
      const revision = await em.fork().findOneOrFail(Revision, { caseId: id, version })
      yield revision.document
    }
    if (cases.length < 100) return
    after = cases.at(-1)!.slug
  }
}
