import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import type { VariablesOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { still } from '#lib/still/still.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { FilmPage } from './film.queries.ts'

export const load: PageLoad = async ({ fetch, params: { slug }, url }) => {
  // What could never be the address of a film needs no question.
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) error(404, { message: 'Not Found', subject: 'film' })
  const locale = localeOf(url)
  const parts = Promise.all([
    still(() => import('./Subjects.svelte')),
    still(() => import('./MoreFilms.svelte')),
    loadWords(locale, 'seminars'),
  ])
  const variables: VariablesOf<typeof FilmPage> = { slug, language: locale === 'en' ? 'EN' : 'SV' }
  const { video } = await ask(fetch, FilmPage, variables)
  if (!video) error(404, { message: 'Not Found', subject: 'film' })
  const [subjects, moreFilms] = await parts
  return { film: video, subjects, moreFilms, questions: [question(FilmPage, variables)] }
}
