import { browser } from '$app/env'
import { error } from '@sveltejs/kit'
import type { DocumentDecoration } from 'gql.tada'
import { post, type Answer } from './post.ts'
import { question as questionOf, type Question } from './question.ts'

type Fetch = typeof globalThis.fetch

/** What was asked for the first page, and answered inside it: the cache begins with this. */
const firstAnswers: { question: Question; answer: Answer }[] = []
let isFirstPage = true

/** Whether the page is the one that the server wrote. */
export const isOnFirstPage = (): boolean => isFirstPage

/**
 * Answers a query with its data. A value in the address that the server refuses becomes a 400 page; all other
 * failures are ours and become a 500 page.
 *
 * The first page carries its answers, so it needs no client: urql is fetched when the reader is about to go on.
 */
export async function ask<Data, Given extends Question['variables']>(
  fetch: Fetch,
  document: DocumentDecoration<Data, Given>,
  variables: Given,
): Promise<Data> {
  const question = questionOf(document, variables)
  const { data, errors } = browser && !isFirstPage ? await askCached(question, fetch) : await askFirst(question, fetch)
  if (errors?.length) {
    if (errors.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT')) error(400)
    throw new Error(`GraphQL: ${errors.map(({ message }) => message).join('; ')}`)
  }
  if (!data) throw new Error('GraphQL: the answer has neither data nor errors')
  return data as Data
}

/** The first page is on screen: from now on questions go through the cache, so that going back asks nothing. */
export function firstPageIsShown(): void {
  isFirstPage = false
}

/** Fetches the client ahead of the first navigation. */
export async function prepareClient() {
  const { startCache } = await import('./cache.ts')
  return startCache(firstAnswers.splice(0))
}

async function askCached(question: Question, fetch: Fetch): Promise<Answer> {
  const cache = await prepareClient()
  return cache.ask(question, fetch)
}

async function askFirst(question: Question, fetch: Fetch): Promise<Answer> {
  const answer = await post(question, fetch)
  if (browser) firstAnswers.push({ question, answer })
  return answer
}
