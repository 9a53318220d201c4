import { cacheExchange, Client, fetchExchange } from '@urql/core'
import type { Answer } from './post.ts'
import type { Question } from './question.ts'

type Fetch = typeof globalThis.fetch

export interface Cache {
  ask(question: Question, fetch: Fetch): Promise<Answer>
}

let started: Promise<Cache> | undefined

/** The one client of the browser. It begins with the answers that came inside the first page. */
export function startCache(firstAnswers: readonly { question: Question; answer: Answer }[]): Promise<Cache> {
  return (started ??= start(firstAnswers))
}

async function start(firstAnswers: readonly { question: Question; answer: Answer }[]): Promise<Cache> {
  // Apollo's guard against forged requests refuses a plain GET.
  const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [cacheExchange, fetchExchange] })

  async function ask({ query, variables }: Question, fetch: Fetch): Promise<Answer> {
    const { data, error } = await client.query(query, variables, { fetch }).toPromise()
    if (error?.networkError) throw error.networkError
    return { data, errors: error?.graphQLErrors }
  }

  for (const { question, answer } of firstAnswers) await ask(question, async () => Response.json(answer))
  return { ask }
}
