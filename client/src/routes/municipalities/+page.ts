import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import { question } from '#lib/graphql/question.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { AllMunicipalities, MunicipalitiesByName } from './municipalities.queries.ts'

const longestName = 100

export const load: PageLoad = async ({ fetch, url }) => {
  const name = (url.searchParams.get('namn') ?? '').trim().slice(0, longestName)
  const [all, found] = await Promise.all([
    ask(fetch, AllMunicipalities, {}),
    name ? ask(fetch, MunicipalitiesByName, { name }) : null,
    loadWords(localeOf(url), 'municipality', 'card'),
  ])
  const questions = [question(AllMunicipalities, {}), ...(name ? [question(MunicipalitiesByName, { name })] : [])]
  return { name, all, found: found?.municipalities ?? null, questions }
}
