import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import { readFragment, type VariablesOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { SubjectFields } from '#lib/subject/subject.queries.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { ObstaclePage } from './obstacle.queries.ts'

export const load: PageLoad = async ({ fetch, params: { code }, url }) => {
  // What could never be the code of an obstacle needs no question.
  if (!/^[a-z]{2,30}$/.test(code)) error(404, { message: 'Not Found', subject: 'obstacle' })
  const locale = localeOf(url)
  const words = loadWords(locale, 'themes', 'card')
  const variables: VariablesOf<typeof ObstaclePage> = { obstacles: [code], language: locale === 'en' ? 'EN' : 'SV' }
  const answer = await ask(fetch, ObstaclePage, variables)
  const obstacle = answer.obstacles.find(obstacle => obstacle.code === code)
  if (!obstacle) error(404, { message: 'Not Found', subject: 'obstacle' })
  await words
  return {
    ...{ obstacle, others: answer.obstacles.filter(other => other !== obstacle) },
    ...{ found: readFragment(SubjectFields, answer), questions: [question(ObstaclePage, variables)] },
  }
}
