import { page } from '$app/state'
import { localeOf, type Locale } from '#lib/address/locale.ts'
import type { Words } from './sv.ts'

const loaded: Partial<Record<Locale, Words>> = {}

/** Fetches the words of a language once. The layout does so before any page is shown: a reader needs only one. */
export async function loadWords(locale: Locale): Promise<void> {
  loaded[locale] ??= locale === 'sv' ? (await import('./sv.ts')).sv : (await import('./en.ts')).en
}

/** The language of the page. Call it in markup or `$derived`, so that it follows a switch. */
export const locale = (): Locale => localeOf(page.url)

/** The words of the interface in the language of the page. Call it in markup or `$derived`. */
export function text(): Words {
  const words = loaded[locale()]
  if (!words) throw new Error(`The words of "${locale()}" are not loaded: the layout must call loadWords first`)
  return words
}
