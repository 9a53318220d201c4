import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import { question } from '#lib/graphql/question.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { SeminarsPage } from './seminars.queries.ts'

export const load: PageLoad = async ({ fetch, url }) => {
  const [answer] = await Promise.all([ask(fetch, SeminarsPage, {}), loadWords(localeOf(url), 'seminars', 'card')])
  return { ...answer, questions: [question(SeminarsPage, {})] }
}
