import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import type { VariablesOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { still } from '#lib/still/still.ts'
import { loadWords } from '#lib/text/text.ts'
import { nearestMunicipalities } from '#lib/municipality/nearest.ts'
import { AllMunicipalities } from '../municipalities.queries.ts'
import type { PageLoad } from './$types'
import { MunicipalityPage } from './municipality.queries.ts'

export const load: PageLoad = async ({ fetch, params, url }) => {
  const variables: VariablesOf<typeof MunicipalityPage> = {
    code: params.code,
    language: localeOf(url) === 'en' ? 'EN' : 'SV',
  }
  const words = loadWords(localeOf(url), 'municipality', 'card')
  const similar = still(
    () => import('./SimilarMunicipalities.svelte'),
    () => loadWords(localeOf(url), 'similar'),
  )
  // A code is four digits; anything else is a guess that needs no question.
  const isCode = /^\d{4}$/.test(params.code)
  const found = isCode ? (await ask(fetch, MunicipalityPage, variables)).municipality : null
  if (found) {
    await words
    return { municipality: found, similar: await similar, questions: [question(MunicipalityPage, variables)] }
  }

  const { counties } = await ask(fetch, AllMunicipalities, {})
  const all = counties.flatMap(({ municipalities }) => municipalities.nodes)
  error(404, { message: 'Not Found', subject: 'municipality', nearest: nearestMunicipalities(params.code, all) })
}
