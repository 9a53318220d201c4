import type { Locale } from '#lib/address/locale.ts'

const regions: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' }

/** A count with thousands set apart: "31 400" in Swedish, "31,400" in English. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(regions[locale]).format(value)
}

/** A day of the calendar, or an instant as the day it was in Sweden: "12 november 2026". */
export function formatDay(value: string, locale: Locale): string {
  // A day without a time is read as UTC, and must be written as such or it may slip to the day before.
  const timeZone = value.length > 'YYYY-MM-DD'.length ? 'Europe/Stockholm' : 'UTC'
  return new Intl.DateTimeFormat(regions[locale], { dateStyle: 'long', timeZone }).format(new Date(value))
}

/** A date as exact as its source: "2017", "maj 2017" or "4 maj 2017"; other text is left as it is. */
export function formatDate(value: string, locale: Locale): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return formatDay(value, locale)
  if (!/^\d{4}-\d{2}$/.test(value)) return value
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(regions[locale], month).format(new Date(value))
}

/** How counts are written in a language. */
export function wordsForNumbers(locale: Locale) {
  const number = (value: number) => formatNumber(value, locale)
  const counted = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`
  return { number, counted }
}

/** The name of a country from its ISO 3166 code: "NO" is "Norge" in Swedish. */
export function formatCountry(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(regions[locale], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** A point in a film as a clock shows it: "2:04", "1:02:04". */
export function formatClock(seconds: number): string {
  const whole = Math.floor(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** A length in words: "45 sekunder", "1 minut 30 sekunder", "58 minuter", "2 timmar 5 minuter". */
export function formatDuration(seconds: number, locale: Locale): string {
  const total = Math.max(1, Math.round(seconds))
  const part = (value: number, unit: 'hour' | 'minute' | 'second') =>
    value ? [new Intl.NumberFormat(regions[locale], { style: 'unit', unit, unitDisplay: 'long' }).format(value)] : []
  const [hours, minutes] = [Math.floor(total / 3600), Math.floor(total / 60) % 60]
  // Beyond ten minutes seconds tell nothing.
  const rest = total < 600 ? total % 60 : 0
  return [...part(hours, 'hour'), ...part(minutes, 'minute'), ...part(rest, 'second')].join(' ')
}
