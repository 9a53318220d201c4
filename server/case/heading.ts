const longest = 90

/**
 * The first clause of a text, cut at a word to at most 90 characters. A comma ends no clause here: it stands in lists too
 * often, and half a list misleads.
 */
export function headingOf(text: string): string {
  const sentence = /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
  const whole = sentence.replace(/\s+/g, ' ').trim()
  const clause = whole.length <= longest ? whole : (/^.{20,90}?(?=[;:]\s|\s–\s)/.exec(whole)?.[0] ?? whole)
  if (clause.length <= longest) return clause.replace(/[.;:,]$/, '')
  const cut = clause.slice(0, longest).replace(/(?<=\S)[\s,;:–]+\S*$/, '')
  // The cut may have halved a character of two units.
  return `${cut.replace(/[\ud800-\udbff]$/, '')} …`
}

/** A text as a part of an address: `Små fasta grupper` → `sma-fasta-grupper`, at most 60 characters. */
export function slugOf(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return words.length <= 60 ? words : words.slice(0, 60).replace(/-[^-]*$/, '')
}
