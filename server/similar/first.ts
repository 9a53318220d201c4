import { badInput } from '../graphql/errors.ts'

export const mostShown = 20

/** Throws `PAGE_TOO_LARGE` or `BAD_PAGE` for another number than 1–20. */
export function checkFirst(first: number): void {
  if (first >= 1 && first <= mostShown) return
  const message = `"first" is ${first}: at least 1 and at most ${mostShown} are taken.`
  throw badInput(first < 1 ? 'BAD_PAGE' : 'PAGE_TOO_LARGE', message, { argument: 'first', maximum: mostShown })
}
