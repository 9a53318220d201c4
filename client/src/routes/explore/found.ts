import type { Locale } from '#lib/address/locale.ts'
import { searchFilter, searchPage, testOutcomes, type ExploreSearch, type Kind } from '#lib/explore/exploreSearch.ts'
import type { FragmentOf } from '#lib/graphql/graphql.ts'
import type { Question } from '#lib/graphql/question.ts'
import type { Still } from '#lib/still/still.ts'
import type { ExploreFrame, PageOfHits } from './explore.queries.ts'
import type { PlacedHit } from './placed.ts'

/** A page of hits of some kind, told in one way for all kinds. */
export interface Found {
  frame: FragmentOf<typeof ExploreFrame>
  pageInfo: FragmentOf<typeof PageOfHits>
  total: number
  /** What shows a hit, and what it is given for each. */
  card: Still<Record<string, unknown>>
  shown: { id: string; props: Record<string, unknown> }[]
  /** The same hits as a map tells them. */
  placed: (locale: Locale) => PlacedHit[]
  questions: Question[]
}

export function hits<Props extends Record<string, unknown>>(
  card: Still<Props>,
  shown: { id: string; props: Props }[],
): Pick<Found, 'card' | 'shown'> {
  // Here the type of the card and of what it shows part; they were one when they were given.
  return { card: card as unknown as Found['card'], shown }
}

const apiKinds = {
  cases: 'CASE',
  challenges: 'CHALLENGE',
  insights: 'INSIGHT',
  solutions: 'SOLUTION',
  solutionTests: 'SOLUTION_TEST',
  explorationMethods: 'EXPLORATION_METHOD',
} as const satisfies Record<Kind, string>

export type Frame = ReturnType<typeof frameOf>

/** The variables that the question of every kind has. */
export function frameOf(search: ExploreSearch, locale: Locale) {
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
  }
}
