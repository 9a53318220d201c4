/** So many characters a text in the chart may have; all of it stands in the table and on the page of the test. */
const enough = 130

/** The first sentences of a text, as many as are short enough together and at least one. */
export function openingOf(text: string): string {
  const sentences = text.match(/.+?[.!?](?=\s|$)|.+$/gs) ?? [text]
  let opening = ''
  for (const sentence of sentences) {
    if (opening && (opening + sentence).length > enough) break
    opening += sentence
  }
  return opening.trim()
}
