/** Whether what is said holds the words looked for, whatever their case; everything does when nothing is. */
export function found({ text, speaker }: { text: string; speaker: string | null }, wanted: string): boolean {
  const lower = wanted.trim().toLowerCase()
  return !lower || text.toLowerCase().includes(lower) || Boolean(speaker?.toLowerCase().includes(lower))
}

/** A text cut where the words looked for stand. */
export function marked(text: string, wanted: string): { text: string; isHit: boolean }[] {
  const sought = wanted.trim()
  if (!sought) return [{ text, isHit: false }]
  const pattern = new RegExp(`(${sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`, 'gi')
  return text
    .split(pattern)
    .map((piece, i) => ({ text: piece, isHit: i % 2 === 1 }))
    .filter(piece => piece.text)
}
