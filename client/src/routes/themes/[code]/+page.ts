import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import { readFragment, type VariablesOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { SubjectFields } from '#lib/subject/subject.queries.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { ThemePage } from './theme.queries.ts'

export const load: PageLoad = async ({ fetch, params: { code }, url }) => {
  // What could never be the code of a theme needs no question.
  if (!/^[A-Z]{2,4}(\.[a-z]{1,30})?$/.test(code)) error(404, { message: 'Not Found', subject: 'theme' })
  const locale = localeOf(url)
  const words = loadWords(locale, 'themes', 'card')
  const language = locale === 'en' ? 'EN' : 'SV'
  const variables: VariablesOf<typeof ThemePage> = { code, themes: [code], language }
  const answer = await ask(fetch, ThemePage, variables)
  const { theme } = answer
  if (!theme) error(404, { message: 'Not Found', subject: 'theme' })
  await words
  return { theme, found: readFragment(SubjectFields, answer), questions: [question(ThemePage, variables)] }
}
