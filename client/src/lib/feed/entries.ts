import { href } from '#lib/address/href.ts'
import type { Locale } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import { wholeText } from '#lib/text/whole.ts'
import { NewestCases, NewestNetworks, NewestSolutions, NewestTests } from './feed.queries.ts'
import type { FeedList } from './lists.ts'

export interface FeedEntry {
  id: string
  title: string
  path: string
  summary: string | null
  publishedAt: string
  changedAt: string
}

type Fetch = typeof globalThis.fetch
const most = 50

/** What is newest of a list, at most 50. Without the fictional examples, which nobody follows. */
export async function feedEntries(list: FeedList, locale: Locale, fetch: Fetch): Promise<FeedEntry[]> {
  const entries = await read[list](locale, fetch)
  return entries.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt)).slice(0, most)
}

const read: Record<FeedList, (locale: Locale, fetch: Fetch) => Promise<FeedEntry[]>> = {
  cases: async (locale, fetch) => {
    const { cases } = await ask(fetch, NewestCases, {})
    return cases.nodes.map(({ id, slug, title, summary, publishedAt, changedAt, challenges: { nodes } }) => ({
      ...{ id, title, publishedAt, changedAt },
      path: href('case', slug, locale),
      summary: summary ?? nodes[0]?.text ?? nodes[0]?.goal ?? null,
    }))
  },
  solutions: async (locale, fetch) => {
    const { solutions } = await ask(fetch, NewestSolutions, {})
    return solutions.nodes.map(({ id, slug, heading, text, case: { publishedAt, changedAt } }) => ({
      ...{ id, publishedAt, changedAt },
      title: heading,
      path: href('solution', slug, locale),
      summary: text,
    }))
  },
  tests: async (locale, fetch) => {
    const { cases } = await ask(fetch, NewestTests, {})
    const { outcome: words } = wholeText[locale]
    return cases.nodes.flatMap(({ title, publishedAt, changedAt, solutionTests }) =>
      solutionTests.nodes.map(({ id, scaleText, outcome, learnings, solution }) => ({
        ...{ id, publishedAt, changedAt },
        title: `${words[outcome ?? 'UNSTATED']}: ${solution?.heading ?? title}`,
        path: href('test', id, locale),
        summary: [scaleText, learnings].filter(Boolean).join('\n\n') || null,
      })),
    )
  },
  networks: async (locale, fetch) => {
    const { networks, seminars } = await ask(fetch, NewestNetworks, {})
    return [
      ...networks.nodes.map(({ id, slug, name, summary, publishedAt }) => ({
        ...{ id, summary, publishedAt, changedAt: publishedAt },
        title: name,
        path: href('network', slug, locale),
      })),
      // A seminar is as new as the day it was held.
      ...seminars.nodes.map(({ id, slug, title, description, heldOn }) => ({
        ...{ id, title, publishedAt: `${heldOn}T00:00:00.000Z`, changedAt: `${heldOn}T00:00:00.000Z` },
        path: href('seminar', slug, locale),
        summary: description,
      })),
    ]
  },
}
