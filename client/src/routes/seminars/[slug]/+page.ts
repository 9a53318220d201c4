import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import { question } from '#lib/graphql/question.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { SeminarPage } from './seminar.queries.ts'

export const load: PageLoad = async ({ fetch, params: { slug }, url }) => {
  // What could never be the address of a seminar needs no question.
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) error(404, { message: 'Not Found', subject: 'seminar' })
  const words = loadWords(localeOf(url), 'seminars', 'card')
  const { seminar } = await ask(fetch, SeminarPage, { slug })
  if (!seminar) error(404, { message: 'Not Found', subject: 'seminar' })
  await words
  return { seminar, questions: [question(SeminarPage, { slug })] }
}
