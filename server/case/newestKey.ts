/**
 * The place of a case or its part among the newest, as text: what is real before examples, what was published last before
 * what was there already, and the parts of one case in the order of its document.
 */
export function newestKey(isExample: boolean, publishedAt: string, position = 0): string {
  return `${isExample ? 0 : 1} ${publishedAt} ${99_999 - position}`
}
