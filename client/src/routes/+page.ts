import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import { question } from '#lib/graphql/question.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { StartPage } from './start.queries.ts'

export const load: PageLoad = async ({ fetch, url }) => {
  const [answer] = await Promise.all([ask(fetch, StartPage, {}), loadWords(localeOf(url), 'start', 'card', 'map')])
  return { ...answer, today: new Date().toISOString().slice(0, 10), questions: [question(StartPage, {})] }
}
