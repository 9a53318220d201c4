import type { Locale } from '#lib/address/locale.ts'

/** Things by name in the order of the language, under the letter that each begins with: å ä ö last in Swedish. */
export function byLetter<Thing extends { name: string }>(things: readonly Thing[], locale: Locale) {
  const { compare } = new Intl.Collator(locale)
  const letterOf = ({ name }: Thing) => name.slice(0, 1).toLocaleUpperCase(locale)
  return [
    ...Map.groupBy(
      things.toSorted((a, b) => compare(a.name, b.name)),
      letterOf,
    ),
  ]
}
