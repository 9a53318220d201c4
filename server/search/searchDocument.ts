/** The kinds of things that can be found. */
export enum SearchKind {
  CASE = 'CASE',
  CHALLENGE = 'CHALLENGE',
  EXPLORATION_METHOD = 'EXPLORATION_METHOD',
  EXPLORATION = 'EXPLORATION',
  INSIGHT = 'INSIGHT',
  SOLUTION = 'SOLUTION',
  SOLUTION_TEST = 'SOLUTION_TEST',
  IMPROVEMENT = 'IMPROVEMENT',
  MUNICIPALITY = 'MUNICIPALITY',
  NETWORK = 'NETWORK',
  SEMINAR = 'SEMINAR',
  VIDEO_SEGMENT = 'VIDEO_SEGMENT',
  MATERIAL = 'MATERIAL',
}

/** Something that can be found, as the index keeps it. */
export interface SearchDocument {
  readonly id: string
  readonly kind: SearchKind
  readonly caseId: string | null
  readonly municipalityId: string | null
  readonly title: string
  /** The title in English, where there is one. */
  readonly titleEn: string | null
  /** Where a case is from: it is found by that as by its title. */
  readonly place: string
  /** What it says. */
  readonly body: string
  /** What it is found by beside its own words: its case, places, themes, other names. Not shown. */
  readonly context: string
  /** The language of the body. */
  readonly language: string
  readonly isExample: boolean
  /** Sorts as the lists of newest do; empty for what has no place among the newest. */
  readonly newestKey: string
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** How many tests stand behind it. */
  readonly testCount: number
  readonly facts: Facts
}

/** By what a hit can be chosen; names are those of the filter. Lower themes and main groups are not counted. */
export interface Facts {
  readonly outcomes?: readonly string[]
  readonly stepReached?: readonly string[]
  readonly themes?: readonly string[]
  readonly lowerThemes?: readonly string[]
  readonly obstacles?: readonly string[]
  readonly municipalityCodes?: readonly string[]
  readonly municipalityGroups?: readonly string[]
  readonly mainGroups?: readonly string[]
  readonly countyCodes?: readonly string[]
  readonly networks?: readonly string[]
}

/** Longer texts are found by their beginning; their parts are documents of their own. */
const longestBody = 50_000

/** The text, or as much of it as is kept, to the end of a word. */
export function asKept(text: string): string {
  return text.length <= longestBody ? text : text.slice(0, longestBody).replace(/\S+$/, '')
}

/** Texts one after the other, those that are there. */
export function joined(...texts: (string | null | undefined)[]): string {
  return texts.filter(text => text).join('\n')
}
