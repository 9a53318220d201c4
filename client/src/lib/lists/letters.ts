const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ']

export interface Group<Entry> {
  letter: string
  /** As the end of an address. */
  anchor: string
  entries: Entry[]
}

/** The letter that a title stands under: an accent counts as its base letter, other signs stand together as `other`. */
export function letterOf(title: string, other: string): string {
  const first = (title.normalize('NFC')[0] ?? '').toLocaleUpperCase('sv')
  const base = alphabet.includes(first) ? first : (first.normalize('NFD')[0] ?? '')
  return alphabet.includes(base) ? base : other
}

/** Entries that are in order already, by letter. */
export function byLetter<Entry extends { title: string }>(entries: readonly Entry[], other: string): Group<Entry>[] {
  const groups: Group<Entry>[] = []
  for (const entry of entries) {
    const letter = letterOf(entry.title, other)
    const group = groups.find(candidate => candidate.letter === letter)
    if (group) group.entries.push(entry)
    else
      groups.push({ letter, anchor: letter === other ? 'tecken' : `bokstav-${letter.toLowerCase()}`, entries: [entry] })
  }
  return groups
}
