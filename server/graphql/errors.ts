import { GraphQLError } from 'graphql'

/** Why an argument was refused; in `extensions.reason` beside the code `BAD_USER_INPUT`. */
export type Reason =
  | 'PAGE_TOO_LARGE'
  | 'BAD_PAGE'
  | 'BAD_CURSOR'
  | 'BAD_ID'
  | 'BAD_TEXT'
  | 'BAD_DATE'
  | 'TOO_MANY_VALUES'
  | 'TOO_COSTLY'
  | 'TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'QUERY_TOO_LONG'

/** Something that the caller can mend: `BAD_USER_INPUT` with the reason, the argument and the limit, if there is one. */
export function badInput(reason: Reason, message: string, details: { argument?: string; maximum?: number } = {}) {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', reason, ...details } })
}
