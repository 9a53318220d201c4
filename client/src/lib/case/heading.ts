/** The heading of a part, or null where it is only cut out of the beginning of its text and would be read twice. */
export function ownHeading(heading: string, text: string | null): string | null {
  return text?.startsWith(beginningOf(heading)) ? null : heading
}

/** What a text says beyond its heading: all of it where the heading is somebody's own; null when there is no more. */
export function afterHeading(heading: string, text: string | null): string | null {
  const beginning = beginningOf(heading)
  if (!text?.startsWith(beginning)) return text
  const rest = text.slice(beginning.length).replace(/^[\s.,;:!?–]+/, '')
  if (!rest) return null
  return heading.endsWith('…') ? `… ${rest}` : rest
}

const beginningOf = (heading: string) => heading.replace(/\s*…$/, '')
