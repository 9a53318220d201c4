import type { DocumentDecoration } from 'gql.tada'
import { href, routeOf, type PageKind } from '#lib/address/href.ts'
import { ask } from '#lib/graphql/ask.ts'
import { isListKind } from '#lib/lists/listKinds.ts'
import { PlaceCounts, places } from './places.queries.ts'

type Fetch = typeof globalThis.fetch
export type SitemapKind = 'pages' | 'obstacles' | keyof typeof places

/** A page that can be found, and when it last changed, where that is known. */
export interface Place {
  kind: PageKind
  slug: string | null
  changedAt?: string
}

interface Found {
  id: string
  slug?: string
  code?: string
  changedAt?: string
  publishedAt?: string
  case?: { changedAt: string }
}
interface Page {
  page: { nodes: Found[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

/** Twice as many addresses as things, one a language: fewer than the 50,000 that a sitemap may have. */
const most = 20_000

const kindOf: Record<keyof typeof places, PageKind> = {
  cases: 'case',
  solutions: 'solution',
  challenges: 'challenge',
  explorations: 'exploration',
  insights: 'insight',
  tests: 'test',
  improvements: 'improvement',
  methods: 'method',
  municipalities: 'municipality',
  networks: 'network',
  seminars: 'seminar',
  films: 'film',
  themes: 'theme',
}
const standing = ['start', 'explore', 'about', 'accessibility', 'personalData', 'openData'] as const
const routes = Object.keys(import.meta.glob('/src/routes/**/+page.svelte'))

/** Whether a kind has pages. */
function hasPage(kind: PageKind, slug: string | null): boolean {
  const folder = routeOf(href(kind, slug, 'sv'))
    .split('/')
    .filter(Boolean)
    .slice(0, 1)
  const [first] = folder
  const before = ['/src/routes', ...folder].join('/')
  if (slug === null && isListKind(first ?? '')) return true
  return routes.some(route =>
    slug === null || first === undefined ? route === `${before}/+page.svelte` : route.startsWith(`${before}/[`),
  )
}

/** The kinds of which there is anything to find: a map may not be empty. */
export async function sitemapKinds(fetch: Fetch): Promise<SitemapKind[]> {
  const counts = await ask(fetch, PlaceCounts, {})
  const kinds = (Object.keys(kindOf) as (keyof typeof places)[]).filter(kind => hasPage(kindOf[kind], 'x'))
  const found = kinds.filter(kind => counts[kind].totalCount > 0)
  return ['pages', ...found, ...(counts.obstacles.length ? (['obstacles'] as const) : [])]
}

/** All real things of a kind, at most 20,000; the examples are no knowledge to be found by searching. */
export async function placesOf(kind: SitemapKind, changedAt: string, fetch: Fetch): Promise<Place[]> {
  if (kind === 'pages') {
    const lists = Object.keys(kindOf) as PageKind[]
    return [...standing, ...lists]
      .filter(page => hasPage(page, null))
      .map(page => ({ kind: page, slug: null, ...((page === 'start' || lists.includes(page)) && { changedAt }) }))
  }
  if (kind === 'obstacles') {
    const { obstacles } = await ask(fetch, PlaceCounts, {})
    return obstacles.map(obstacle => placeOf('obstacle', obstacle))
  }
  const document = places[kind] as unknown as DocumentDecoration<Page, { after: string | null }>
  const found: Place[] = []
  for (let after: string | null = null, more = true; more && found.length < most;) {
    const { page }: Page = await ask(fetch, document, { after })
    found.push(...page.nodes.map(node => placeOf(kindOf[kind], node)))
    more = page.pageInfo.hasNextPage
    after = page.pageInfo.endCursor
  }
  return found
}

function placeOf(kind: PageKind, { id, slug, code, changedAt, publishedAt, case: within }: Found): Place {
  const changed = changedAt ?? within?.changedAt ?? publishedAt
  return { kind, slug: slug ?? code ?? id, ...(changed !== undefined && { changedAt: changed }) }
}
