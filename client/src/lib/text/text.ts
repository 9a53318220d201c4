import { page } from '$app/state'
import { localeOf, type Locale } from '#lib/address/locale.ts'
import type { Words } from './sv.ts'

/** What belongs together is one file in each language. */
export type Area =
  | 'about'
  | 'card'
  | 'compare'
  | 'case'
  | 'components'
  | 'explore'
  | 'format'
  | 'knowledge'
  | 'lists'
  | 'map'
  | 'methods'
  | 'municipality'
  | 'networks'
  | 'openData'
  | 'parts'
  | 'search'
  | 'seminars'
  | 'similar'
  | 'site'
  | 'solution'
  | 'start'
  | 'themes'

const files = import.meta.glob<Partial<Words>>(['./sv/*.ts', './en/*.ts'])
const loaded: Record<Locale, Partial<Words>> = { sv: {}, en: {} }

/** Fetches the words of some areas, once: a reader needs only those of the page, in one language. Call it in `load`. */
export async function loadWords(locale: Locale, ...areas: Area[]): Promise<void> {
  const words = await Promise.all(areas.map(area => files[`./${locale}/${area}.ts`]!()))
  Object.assign(loaded[locale], ...words)
}

/** The language of the page. Call it in markup or `$derived`, so that it follows a switch. */
export const locale = (): Locale => localeOf(page.url)

/** The words of the interface in the language of the page: those whose areas were loaded. */
export const text = () => loaded[locale()] as Words
