/** The heading of a part, or null where it is only cut out of the beginning of its text and would be read twice. */
export function ownHeading(heading: string, text: string | null): string | null {
  const beginning = heading.replace(/\s*…$/, '')
  return text?.startsWith(beginning) ? null : heading
}
