import { locales, localeOf, type Locale } from './locale.ts'

/** The one place where a route folder meets its word in each language. `one` is a page for each thing of the list. */
const words = [
  { route: 'explore', list: 'explore', sv: 'utforska', en: 'explore' },
  { route: 'compare', list: 'compare', sv: 'jamfor', en: 'compare' },
  { route: 'cases', list: 'cases', one: 'case', sv: 'fall', en: 'cases' },
  { route: 'challenges', list: 'challenges', one: 'challenge', sv: 'utmaningar', en: 'challenges' },
  { route: 'explorations', list: 'explorations', one: 'exploration', sv: 'utforskningar', en: 'explorations' },
  { route: 'insights', list: 'insights', one: 'insight', sv: 'insikter', en: 'insights' },
  { route: 'solutions', list: 'solutions', one: 'solution', sv: 'losningar', en: 'solutions' },
  { route: 'tests', list: 'tests', one: 'test', sv: 'tester', en: 'tests' },
  { route: 'improvements', list: 'improvements', one: 'improvement', sv: 'forslag', en: 'improvements' },
  { route: 'methods', list: 'methods', one: 'method', sv: 'metoder', en: 'methods' },
  { route: 'municipalities', list: 'municipalities', one: 'municipality', sv: 'kommuner', en: 'municipalities' },
  { route: 'networks', list: 'networks', one: 'network', sv: 'natverk', en: 'networks' },
  { route: 'seminars', list: 'seminars', one: 'seminar', sv: 'seminarier', en: 'seminars' },
  { route: 'films', list: 'films', one: 'film', sv: 'filmer', en: 'films' },
  { route: 'themes', list: 'themes', one: 'theme', sv: 'teman', en: 'themes' },
  { route: 'obstacles', list: 'obstacles', one: 'obstacle', sv: 'hinder', en: 'obstacles' },
  { route: 'feeds', list: 'feeds', one: 'feed', sv: 'flode', en: 'feeds' },
  { route: 'open-data', list: 'openData', sv: 'oppna-data', en: 'open-data' },
  { route: 'about', list: 'about', sv: 'om', en: 'about' },
  { route: 'accessibility', list: 'accessibility', sv: 'tillganglighet', en: 'accessibility' },
  { route: 'personal-data', list: 'personalData', sv: 'personuppgifter', en: 'personal-data' },
  { route: 'components', list: 'components', sv: 'komponenter', en: 'components' },
] as const
type Word = (typeof words)[number]
type One = Extract<Word, { one: string }>['one']
export type PageKind = 'start' | Word['list'] | One

const oneOf = (word: Word): One | undefined => ('one' in word ? word.one : undefined)

/** The address of a page in a language. `slug` names the one thing, or is its code; null for a list. */
export function href(kind: PageKind, slug: string | null, locale: Locale): string {
  const root = locale === 'sv' ? '' : `/${locale}`
  const word = words.find(word => kind === word.list || kind === oneOf(word))
  if (!word) return root || '/'
  return `${root}/${word[locale]}${slug === null ? '' : `/${encodeURIComponent(slug)}`}`
}

/** The route that an address is served by: both `/fall/x` and `/en/cases/x` are `/cases/x`. */
export function routeOf(pathname: string): string {
  const locale = localeOf({ pathname })
  const [first = '', ...rest] = segments(pathname)
  // A list as a file has the address of the list and an ending: `/utforska.csv`.
  const [, name = '', ending = ''] = /^([^.]*)(.*)$/.exec(first) ?? []
  const word = words.find(word => word[locale] === name)
  if (word) return ['', word.route + ending, ...rest].join('/')
  // English words without `/en` lead nowhere: each page has one address per language.
  const foreign = words.some(({ route }) => route === name)
  return foreign ? '/unknown' : ['', first, ...rest].join('/')
}

/** The same page in each language; an address without a page has the start pages. */
export function translations({ pathname }: { pathname: string }): Record<Locale, string> {
  const from = localeOf({ pathname })
  const [first = '', slug] = segments(pathname)
  const word = words.find(word => word[from] === first)
  const address = (locale: Locale) =>
    word
      ? href(
          slug === undefined ? word.list : (oneOf(word) ?? word.list),
          slug === undefined ? null : decode(slug),
          locale,
        )
      : href('start', null, locale)
  return Object.fromEntries(locales.map(locale => [locale, address(locale)])) as Record<Locale, string>
}

function segments(pathname: string): string[] {
  const parts = pathname.split('/').filter(Boolean)
  return localeOf({ pathname }) === 'sv' ? parts : parts.slice(1)
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
