import { locales, localeOf, type Locale } from './locale.ts'

export type PageKind = 'start' | 'cases' | 'case' | 'municipalities' | 'municipality'

/** The one place where a route folder meets its word in each language. */
const words: { route: string; list: PageKind; one: PageKind; sv: string; en: string }[] = [
  { route: 'cases', list: 'cases', one: 'case', sv: 'fall', en: 'cases' },
  { route: 'municipalities', list: 'municipalities', one: 'municipality', sv: 'kommuner', en: 'municipalities' },
]

/** The address of a page in a language. `slug` names the one case or municipality, null elsewhere. */
export function href(kind: PageKind, slug: string | null, locale: Locale): string {
  const root = locale === 'sv' ? '' : `/${locale}`
  const word = words.find(({ list, one }) => kind === list || kind === one)
  if (!word) return root || '/'
  return `${root}/${word[locale]}${slug === null ? '' : `/${encodeURIComponent(slug)}`}`
}

/** The route that an address is served by: both `/fall/x` and `/en/cases/x` are `/cases/x`. */
export function routeOf(pathname: string): string {
  const locale = localeOf({ pathname })
  const [first = '', ...rest] = segments(pathname)
  const word = words.find(word => word[locale] === first)
  if (word) return ['', word.route, ...rest].join('/')
  // English words without `/en` lead nowhere: each page has one address per language.
  const foreign = words.some(({ route }) => route === first)
  return foreign ? '/unknown' : ['', first, ...rest].join('/')
}

/** The same page in each language; an address without a page has the start pages. */
export function translations({ pathname }: { pathname: string }): Record<Locale, string> {
  const from = localeOf({ pathname })
  const [first = '', slug] = segments(pathname)
  const word = words.find(word => word[from] === first)
  const address = (locale: Locale) =>
    word
      ? href(slug === undefined ? word.list : word.one, slug === undefined ? null : decode(slug), locale)
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
