import { error } from '@sveltejs/kit'
import type { DocumentDecoration } from 'gql.tada'
import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import { question } from '#lib/graphql/question.ts'
import { loadWords } from '#lib/text/text.ts'

export type PartKind = 'challenge' | 'exploration' | 'insight' | 'test' | 'improvement'

interface Asked {
  fetch: typeof globalThis.fetch
  url: URL
  kind: PartKind
  id: string
}
type Variables = { id: string; language: 'SV' | 'EN' }

/** What the page of a part of a case needs: the part that its question is about. A part that is gone answers 410. */
export async function loadPart<Data, Part>(
  { fetch, url, kind, id }: Asked,
  document: DocumentDecoration<Data, Variables>,
  partOf: (data: Data) => Part | null,
) {
  // What could never be the id of such a part needs no question.
  if (!new RegExp(`^${kind}_[0-9a-z]{26}$`).test(id)) error(404, { message: 'Not Found', subject: kind })
  const locale = localeOf(url)
  const words = loadWords(locale, 'parts', ...(kind === 'improvement' ? (['case'] as const) : []))
  const variables: Variables = { id, language: locale === 'en' ? 'EN' : 'SV' }
  const part = partOf(await ask(fetch, document, variables))
  if (!part) {
    const { notThere } = await import('./gone.ts')
    return notThere(fetch, kind, id)
  }
  await words
  return { part, questions: [question(document, variables)] }
}
