import { browser } from '$app/env'
import { error } from '@sveltejs/kit'
import {
  cacheExchange,
  Client,
  CombinedError,
  fetchExchange,
  type AnyVariables,
  type TypedDocumentNode,
} from '@urql/core'

type Fetch = typeof globalThis.fetch

// Each load brings Kit's own fetch, which reads the answers inlined in the page instead of asking again.
let currentFetch: Fetch = (...request) => globalThis.fetch(...request)

const newClient = (fetch: Fetch) =>
  // Apollo's guard against forged requests refuses a plain GET.
  new Client({ url: '/graphql', fetch, preferGetMethod: false, exchanges: [cacheExchange, fetchExchange] })

let shared: Client | undefined

/** One client per request on the server; in the browser one whose cache makes going back free of requests. */
function clientWith(fetch: Fetch): Client {
  if (!browser) return newClient(fetch)
  currentFetch = fetch
  return (shared ??= newClient((...request) => currentFetch(...request)))
}

/**
 * Answers a query with its data. A value in the address that the server refuses becomes a 400 page; all other
 * failures are ours and become a 500 page.
 */
export async function ask<Data, Variables extends AnyVariables>(
  fetch: Fetch,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const answer = await clientWith(fetch).query(document, variables).toPromise()
  if (answer.error) throw isRefusal(answer.error) ? error(400) : answer.error
  if (!answer.data) throw new Error('The GraphQL answer has neither data nor errors')
  return answer.data
}

const isRefusal = ({ graphQLErrors }: CombinedError) =>
  graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT')
