import type { Locale } from '#lib/address/locale.ts'
import {
  apiOrder,
  methodFilter,
  searchFilter,
  searchPage,
  testOutcomes,
  type ExploreSearch,
  type Kind,
} from '#lib/explore/exploreSearch.ts'
import { ask } from '#lib/graphql/ask.ts'
import type { VariablesOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import {
  ExploreCases,
  ExploreChallenges,
  ExploreInsights,
  ExploreMethods,
  ExploreSolutions,
  ExploreTests,
} from './kinds.queries.ts'

const apiKinds = {
  cases: 'CASE',
  challenges: 'CHALLENGE',
  insights: 'INSIGHT',
  solutions: 'SOLUTION',
  solutionTests: 'SOLUTION_TEST',
  explorationMethods: 'EXPLORATION_METHOD',
} as const satisfies Record<Kind, string>

/** Asks for one page of what is searched for, with its one question. */
export async function askForHits(fetch: typeof globalThis.fetch, search: ExploreSearch, locale: Locale) {
  const variables = variablesOf(search, locale)
  const { filter } = variables
  const isMap = search.view === 'map'
  switch (search.kind) {
    case 'cases': {
      const asked = { ...variables, isMap, listFilter: filter, orderBy: apiOrder.case(search) }
      return answered(search.kind, ExploreCases, asked, await ask(fetch, ExploreCases, asked))
    }
    case 'challenges': {
      const asked = { ...variables, isMap, listFilter: filter, orderBy: apiOrder.part(search) }
      return answered(search.kind, ExploreChallenges, asked, await ask(fetch, ExploreChallenges, asked))
    }
    case 'insights': {
      const asked = { ...variables, isMap, listFilter: filter, orderBy: apiOrder.part(search) }
      return answered(search.kind, ExploreInsights, asked, await ask(fetch, ExploreInsights, asked))
    }
    case 'solutions': {
      const asked = { ...variables, isMap, listFilter: filter, orderBy: apiOrder.solution(search) }
      return answered(search.kind, ExploreSolutions, asked, await ask(fetch, ExploreSolutions, asked))
    }
    case 'solutionTests': {
      const asked = { ...variables, isMap, listFilter: filter, orderBy: apiOrder.part(search) }
      return answered(search.kind, ExploreTests, asked, await ask(fetch, ExploreTests, asked))
    }
    case 'explorationMethods': {
      const asked = { ...variables, listFilter: methodFilter(search) }
      return answered(search.kind, ExploreMethods, asked, await ask(fetch, ExploreMethods, asked))
    }
  }
}

/** With the kind beside it, so that whoever shows the hits knows what they are. */
const answered = <K extends Kind, Data, Variables extends Record<string, unknown>>(
  kind: K,
  document: Parameters<typeof question<Variables>>[0],
  variables: Variables,
  answer: Data,
) => ({ kind, ...answer, questions: [question(document, variables)] })

function variablesOf(search: ExploreSearch, locale: Locale) {
  const filter = searchFilter(search)
  const { outcomes, municipalityCodes, themes } = search.chosen
  const partOfTheme = themes.find(code => code.includes('.'))
  return {
    kind: apiKinds[search.kind],
    filter,
    statedFilter: { ...filter, outcomes: testOutcomes },
    failureFilter: { ...filter, outcomes: [...(filter.outcomes ?? []), 'DID_NOT_WORK' as const] },
    hidesFailures: outcomes.length > 0 && !outcomes.includes('DID_NOT_WORK'),
    municipalityCode: municipalityCodes[0] ?? '',
    namesMunicipality: municipalityCodes.length > 0,
    themeCode: partOfTheme ?? '',
    namesTheme: partOfTheme !== undefined,
    language: locale === 'en' ? ('EN' as const) : ('SV' as const),
    ...searchPage(search),
  } satisfies Partial<VariablesOf<typeof ExploreCases>>
}
