/** The languages of the interface, as BCP 47 tags. Swedish is the original. */
export const locales = ['sv', 'en'] as const
export type Locale = (typeof locales)[number]

/** The language that an address is written in: `/en/…` is English, all else Swedish. */
export function localeOf({ pathname }: { pathname: string }): Locale {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'sv'
}
