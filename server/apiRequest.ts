import type { Answer } from './graphql/answers.ts'
import { maximumQueryLength } from './graphql/limits.ts'

/** What somebody asks of the API, from the network or from our own pages. */
export interface ApiRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** With the question mark; what a GET asks. */
  readonly search: string
  /** The body as text; what a POST asks. */
  readonly body: string
}

/** What makes two requests the same; null for those that are not answered from memory. */
export function cacheKey({ method, headers, search, body }: ApiRequest): string | null {
  const accept = String(headers['accept'] ?? '*/*').slice(0, 200)
  if (method === 'POST') {
    return String(headers['content-type']).startsWith('application/json') ? `POST ${accept}\n${body}` : null
  }
  return method === 'GET' && headers['apollo-require-preflight'] ? `GET ${accept}\n${search}` : null
}

interface Read {
  readonly refused?: Answer
  readonly body?: Record<string, unknown>
}

/** The body as an object, or what is wrong with the request before anything of it is executed. */
export function read({ search, body }: ApiRequest): Read {
  if (!body) return { refused: tooLong(new URLSearchParams(search).get('query')) }
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return { refused: refusal(400, 'BAD_REQUEST', 'The body is no JSON.') }
  }
  if (!isObject(parsed)) {
    const message = 'The body must be one JSON object: questions are not taken in batches.'
    return { refused: refusal(400, 'BAD_REQUEST', message) }
  }
  const { extensions, query } = parsed
  if (extensions !== undefined && extensions !== null && !isObject(extensions)) {
    return { refused: refusal(400, 'BAD_REQUEST', '"extensions" must be an object.') }
  }
  return { refused: tooLong(query), body: parsed }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function tooLong(query: unknown): Answer | undefined {
  if (typeof query !== 'string' || query.length <= maximumQueryLength) return undefined
  const message = `The query has ${query.length} characters: at most ${maximumQueryLength} are taken.`
  return refusal(400, 'BAD_USER_INPUT', message, { reason: 'QUERY_TOO_LONG', maximum: maximumQueryLength })
}

/** An error answer in the form that GraphQL clients read. */
export function refusal(status: number, code: string, message: string, details: object = {}): Answer {
  const body = Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] }))
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body }
}
