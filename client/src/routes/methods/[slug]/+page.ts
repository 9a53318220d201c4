import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import type { VariablesOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { MethodPage } from './method.queries.ts'

export const load: PageLoad = async ({ fetch, params, url }) => {
  if (!/^[a-z0-9-]{1,200}$/.test(params.slug)) error(404, { message: 'Not Found', subject: 'method' })
  const locale = localeOf(url)
  const words = loadWords(locale, 'card', 'methods')
  const variables: VariablesOf<typeof MethodPage> = { slug: params.slug, language: locale === 'en' ? 'EN' : 'SV' }
  const { explorationMethod: method } = await ask(fetch, MethodPage, variables)
  if (!method) error(404, { message: 'Not Found', subject: 'method' })
  await words
  return { method, questions: [question(MethodPage, variables)] }
}
