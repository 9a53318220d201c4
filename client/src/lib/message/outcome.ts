/** What became of a message that was sent by the form. */
export interface MessageOutcome {
  receivedAt: string | null
  errors: { code: string; field: string | null }[] | null
  values: { text: string; about: string; email: string } | null
}
