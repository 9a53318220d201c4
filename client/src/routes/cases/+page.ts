import { localeOf } from '#lib/address/locale.ts'
import { caseVariables, readCaseSearch, testOutcomes } from '#lib/case/caseSearch.ts'
import { ask } from '#lib/graphql/ask.ts'
import type { VariablesOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { loadWords } from '#lib/text/text.ts'
import type { PageLoad } from './$types'
import { CasesPage } from './cases.queries.ts'

export const load: PageLoad = async ({ fetch, url }) => {
  const search = readCaseSearch(url.searchParams)
  const asked = caseVariables(search)
  const { outcomes } = search.chosen
  const hidesFailures = outcomes.length > 0 && !outcomes.includes('DID_NOT_WORK')
  const words = loadWords(localeOf(url), 'case', 'cases')
  const variables: VariablesOf<typeof CasesPage> = {
    ...asked,
    statedFilter: { ...asked.filter, outcomes: testOutcomes },
    failureFilter: { ...asked.filter, outcomes: [...(asked.filter.outcomes ?? []), 'DID_NOT_WORK'] },
    hidesFailures,
    municipalityCode: search.chosen.municipalityCodes[0] ?? '',
    namesMunicipality: search.chosen.municipalityCodes.length > 0,
    language: localeOf(url) === 'en' ? 'EN' : 'SV',
  }
  const answer = await ask(fetch, CasesPage, variables)
  await words
  return { search, ...answer, questions: [question(CasesPage, variables)] }
}
