import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import type { VariablesOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { ThemesPage } from './themes.queries.ts'

export const load: PageLoad = async ({ fetch, url }) => {
  const variables: VariablesOf<typeof ThemesPage> = { language: localeOf(url) === 'en' ? 'EN' : 'SV' }
  const [answer] = await Promise.all([ask(fetch, ThemesPage, variables), loadWords(localeOf(url), 'themes')])
  return { ...answer, questions: [question(ThemesPage, variables)] }
}
