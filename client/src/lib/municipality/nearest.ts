interface Named {
  code: string
  name: string
}

/** The municipalities whose name or code is most like what was written, the likest first; none if nothing is like. */
export function nearestMunicipalities(written: string, all: Named[], limit = 5): Named[] {
  const wanted = plain(written)
  const furthest = Math.max(2, Math.ceil(wanted.length / 3))
  return all
    .map(municipality => {
      const name = plain(municipality.name)
      const begins = wanted.length > 2 && name.startsWith(wanted)
      const distance = begins ? 0 : Math.min(editDistance(wanted, name), editDistance(wanted, municipality.code))
      return { municipality, distance }
    })
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance || a.municipality.name.localeCompare(b.municipality.name, 'sv'))
    .slice(0, limit)
    .map(({ municipality: { code, name } }) => ({ code, name }))
}

/** How many letters must be added, taken away or changed to make one word of another (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Without case, accents and the ending of an official name, which is how names are mistyped. */
function plain(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[-_ ]kommun$/, '')
}
