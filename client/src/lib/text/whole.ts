import type { Locale } from '#lib/address/locale.ts'
import { en } from './en.ts'
import { sv, type Words } from './sv.ts'

/** All words, for what is made on the server alone; pages load theirs by area. */
export const wholeText: Record<Locale, Words> = { sv, en }
