import { page } from '$app/state'
import { localeOf, type Locale } from '#lib/address/locale.ts'
import { en } from './en.ts'
import { sv, type Words } from './sv.ts'

const words: Record<Locale, Words> = { sv, en }

/** The language of the page. Call it in markup or `$derived`, so that it follows a switch. */
export const locale = (): Locale => localeOf(page.url)

/** The words of the interface in the language of the page. Call it in markup or `$derived`. */
export const text = (): Words => words[locale()]
