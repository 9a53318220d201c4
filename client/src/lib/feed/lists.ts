import { href } from '#lib/address/href.ts'
import type { Locale } from '#lib/address/locale.ts'

/** What can be followed, and the word for it in an address. Networks and their seminars are one list. */
const words = {
  cases: { sv: 'fall', en: 'cases' },
  solutions: { sv: 'losningar', en: 'solutions' },
  tests: { sv: 'tester', en: 'tests' },
  networks: { sv: 'natverk', en: 'networks' },
} as const

export type FeedList = keyof typeof words
export const feedLists = Object.keys(words) as FeedList[]

/** `/flode/fall.atom`, `/en/feeds/cases.atom`. */
export function feedAddress(list: FeedList, locale: Locale): string {
  return `${href('feed', words[list][locale], locale)}.atom`
}

export function feedOf(word: string, locale: Locale): FeedList | undefined {
  return feedLists.find(list => words[list][locale] === word)
}
