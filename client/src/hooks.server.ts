import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit/hooks'
import { localeOf } from '#lib/address/locale.ts'

type GraphQLInProcess = (request: Request) => Promise<Response>

/** Set by the server that pages and GraphQL share; absent when the pages run alone against another server. */
const inProcess = () => (globalThis as { [key: symbol]: unknown })[Symbol.for('lardom.graphql')]

const isFirstViewFont = (path: string) => /(newsreader|atkinson)-roman\.[^/]*woff2$/.test(path)

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lardom.lang%', localeOf(event.url)),
    // Kit refuses to inline an answer whose content type it may not pass on.
    filterSerializedResponseHeaders: name => name === 'content-type',
    preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && isFirstViewFont(path)),
  })

/** While a page is rendered on the server its GraphQL questions need no network. */
export const handleFetch: HandleFetch = ({ event, request, fetch }) => {
  const { origin, pathname } = new URL(request.url)
  const graphql = inProcess()
  if (origin === event.url.origin && pathname === '/graphql' && typeof graphql === 'function') {
    return (graphql as GraphQLInProcess)(request)
  }
  return fetch(request)
}

/** Logs what the reader cannot mend; the page itself tells only that it was our fault, with a number to quote. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return
  const reference = event.request.headers.get('x-request-id') ?? crypto.randomUUID()
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.error(JSON.stringify({ level: 'error', requestId: reference, path: event.url.pathname, error: cause }))
  return { reference }
}
