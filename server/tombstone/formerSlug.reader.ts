import { sql } from 'kysely'
import { run, type Loading } from '../graphql/statements.ts'

/** The id of the thing that had this slug before; null when nothing did. */
export async function currentSlug(loading: Loading, kind: string, slug: string): Promise<string | null> {
  const [row] = await run(loading, sql`select target from former_slugs where kind = ${kind} and slug = ${slug}`)
  return (row?.['target'] as string | undefined) ?? null
}
