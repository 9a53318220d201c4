/** Something in a document that somebody has to mend: where it stands and what is wrong with it. */
export interface Problem {
  readonly path: (string | number)[]
  readonly code: ProblemCode
  readonly message: string
}

export type ProblemCode =
  'INVALID' | 'REQUIRED' | 'UNKNOWN_KEY' | 'NOT_FOUND' | 'DUPLICATE' | 'TAKEN' | 'EDITED' | 'WITHDRAWN'

/** A document was refused, and nothing of it was stored. */
export class Refused extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(({ path, message }) => `${path.join('.') || 'document'}: ${message}`).join('\n'))
  }
}

export function problem(code: ProblemCode, path: (string | number)[], message: string): Problem {
  return { code, path, message }
}
