const alphabet = ' 0123456789abcdefghijklmnopqrstuvwxyzåäö'

/**
 * A text's place in the Swedish alphabet (å, ä, ö last) as digits only, two per letter: digits sort alike under every
 * collation, so both databases agree. Other accents count as their base letter, other signs as a space.
 */
export function sortKey(text: string): string {
  const letters = text.toLocaleLowerCase('sv').normalize('NFC').slice(0, 60)
  return [...letters].map(letter => String(place(letter)).padStart(2, '0')).join('')
}

/** The place of the tries of one thing: by its name, then by their number. */
export function testSortKey(name: string, iteration: number): string {
  return sortKey(name).slice(0, 110) + sortKey(` ${String(iteration).padStart(3, '0')}`)
}

function place(letter: string): number {
  const known = alphabet.indexOf(letter)
  if (known >= 0) return known
  return Math.max(0, alphabet.indexOf(letter.normalize('NFD').charAt(0)))
}

/** A text as it is looked for: lower case and without accents, so that `ostersund` finds Östersund. */
export function folded(text: string): string {
  return text.toLocaleLowerCase('sv').normalize('NFD').replace(/\p{M}/gu, '')
}

/** A part of a text as a pattern for `like … escape '!'`. */
export function containing(part: string): string {
  return `%${folded(part).replace(/[!%_]/g, '!$&')}%`
}
