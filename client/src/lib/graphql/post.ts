import type { Question } from './question.ts'

export interface Answer {
  data?: unknown
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[]
}

/** Asks the API plainly. */
export async function post(question: Question, fetch: typeof globalThis.fetch): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(question),
  })
  return (await response.json()) as Answer
}
