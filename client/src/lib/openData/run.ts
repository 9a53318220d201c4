/** What a reader has written in the explorer. */
export interface Asked {
  query: string
  /** JSON, or nothing. */
  variables: string
}

/** An answer of the API as it came. */
export interface Ran {
  status: number
  milliseconds: number
  bytes: number
  text: string
}

/** Longer queries are for POST, from a program: here they stand in the address. */
export const longestQuery = 6000

/** Asks the API what a reader has written. Variables that are no JSON are told as a wrong question is. */
export async function run(fetch: typeof globalThis.fetch, { query, variables }: Asked): Promise<Ran> {
  const given = parsed(variables)
  if (given === undefined) {
    const text = JSON.stringify({ errors: [{ message: 'The variables are no JSON object.' }] })
    return { status: 400, milliseconds: 0, bytes: text.length, text }
  }
  const begun = performance.now()
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables: given }),
  })
  const text = await answer.text()
  const milliseconds = performance.now() - begun
  return { status: answer.status, milliseconds, bytes: new TextEncoder().encode(text).length, text }
}

function parsed(variables: string): object | undefined {
  if (!variables.trim()) return {}
  try {
    const value: unknown = JSON.parse(variables)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
