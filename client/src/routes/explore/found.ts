import type { Locale } from '#lib/address/locale.ts'
import { searchFilter, searchPage, testOutcomes, type ExploreSearch } from '#lib/explore/exploreSearch.ts'
import { isListKind, type ListKind } from '#lib/explore/kinds.ts'
import type { FragmentOf } from '#lib/graphql/graphql.ts'
import type { Question } from '#lib/graphql/question.ts'
import type { Still } from '#lib/still/still.ts'
import type { Around } from './around.ts'
import type { PageOfHits } from './explore.queries.ts'
import type { Mine } from './mine.ts'
import type { PlacedHit } from './placed.ts'

/** A page of hits of some kind, told in one way for all kinds. */
export interface Found {
  around: Around
  pageInfo: FragmentOf<typeof PageOfHits>
  total: number
  /** What shows a hit, and what it is given for each. */
  card: Still<Record<string, unknown>>
  shown: { id: string; props: Record<string, unknown> }[]
  /** The same hits as a map tells them. */
  placed: (locale: Locale) => PlacedHit[]
  /** Where it was found by words: how these were read. */
  reading?: Reading
  questions: Question[]
}

/** What became of the words that were looked for. */
export interface Reading {
  didYouMean: string | null
  unknownWords: string[]
  isComplete: boolean
  /** The reader's municipality, as far as the address says it. */
  mine: Mine
  /** What there would be without any filter, where the filters leave nothing. */
  withoutFilters: Pick<Found, 'shown' | 'total'> | null
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
} as const satisfies Record<ListKind, string>

export type Frame = ReturnType<typeof frameOf>

/** The variables that the question of every kind has. */
export function frameOf(search: ExploreSearch, locale: Locale) {
  const filter = searchFilter(search)
  return {
    kind: apiKinds[isListKind(search.kind) ? search.kind : 'cases'],
    statedFilter: { ...filter, outcomes: testOutcomes },
    ...conditionsOf(search, locale),
  }
}

/** The variables that say what is chosen, for lists and for what words find. */
export function conditionsOf(search: ExploreSearch, locale: Locale) {
  const filter = searchFilter(search)
  const { outcomes, municipalityCodes, themes } = search.chosen
  const partOfTheme = themes.find(code => code.includes('.'))
  return {
    filter,
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
