import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import type { VariablesOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { MethodsPage } from './methods.queries.ts'

export const load: PageLoad = async ({ fetch, url }) => {
  const locale = localeOf(url)
  const variables: VariablesOf<typeof MethodsPage> = { language: locale === 'en' ? 'EN' : 'SV' }
  const [{ explorationMethods }] = await Promise.all([ask(fetch, MethodsPage, variables), loadWords(locale, 'methods')])
  return { methods: explorationMethods, questions: [question(MethodsPage, variables)] }
}
