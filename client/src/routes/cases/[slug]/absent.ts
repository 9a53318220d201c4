import { error } from '@sveltejs/kit'
import { ask } from '#lib/graphql/ask.ts'
import { AbsentCase } from './absent.queries.ts'

/** Ends in a page that says why there is no case, or no such version of it. */
export async function absent(fetch: typeof globalThis.fetch, slug: string): Promise<never> {
  const { case: found, withdrawnCase: withdrawn } = await ask(fetch, AbsentCase, { slug })
  if (found) error(404, { message: 'Not Found', subject: 'version', case: { slug: found.slug, title: found.title } })
  if (withdrawn) {
    const { title, reason, removedAt } = withdrawn
    error(410, { message: 'Gone', withdrawn: { title, reason, removedAt } })
  }
  error(404, { message: 'Not Found', subject: 'case' })
}
