import type { Locale } from '#lib/address/locale.ts'

/** A size as people read it: "84 kB", "2,1 MB". */
export function formatSize(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB']
  const digits = value < 10 ? 1 : 0
  const region = locale === 'sv' ? 'sv-SE' : 'en-GB'
  return `${new Intl.NumberFormat(region, { maximumFractionDigits: digits }).format(value)} ${unit}`
}
