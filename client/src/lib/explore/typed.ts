/** More of what is typed is not read. */
export const longestQuery = 1000

/** What no text has, and some databases do not take, is a space. */
export const plain = (text: string) => text.replaceAll('\0', ' ').toWellFormed().trim()

const typed = (parameters: URLSearchParams) => plain(parameters.get('q') ?? '')

/** The words of an address, cut where nobody reads on. */
export const wordsIn = (parameters: URLSearchParams) => plain(typed(parameters).slice(0, longestQuery))

/** Whether more was typed than is read. */
export const isCut = (parameters: URLSearchParams) => typed(parameters).length > longestQuery

/** What was typed, as short as a heading wants it. */
export const shortened = (query: string) =>
  query.length > 80 ? `${query.slice(0, 79).trimEnd().toWellFormed()} …` : query
