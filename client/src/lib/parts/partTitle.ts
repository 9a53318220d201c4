/** Up to so many characters a whole text may stand as the title of its page. */
const longestTitle = 180

/**
 * The title of a part’s page and the text under it. The API’s heading is often only the beginning of the text: then the
 * text goes on from there, so that nothing is read twice.
 */
export function partTitle(heading: string, text: string | null): { title: string; rest: string | null } {
  const isCut = heading.endsWith('…')
  const beginning = heading.replace(/\s*…$/, '')
  if (!text?.startsWith(beginning)) return { title: heading, rest: text }
  const after = text.slice(beginning.length)
  if (!isCut && /^\s*([.:;!?]\s|[.:;!?]?\s*$)/.test(after)) {
    const rest = after.replace(/^\s*[.:;]\s*/, '').trim()
    return { title: beginning, rest: rest ? rest[0]!.toUpperCase() + rest.slice(1) : null }
  }
  return text.length <= longestTitle ? { title: text.replace(/\.$/, ''), rest: null } : { title: heading, rest: text }
}
