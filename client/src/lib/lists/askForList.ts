import { href } from '#lib/address/href.ts'
import type { Locale } from '#lib/address/locale.ts'
import { ask } from '#lib/graphql/ask.ts'
import { readFragment, type FragmentOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import type { ListKind } from './listKinds.ts'
import { listPageSize, type ListSearch } from './listSearch.ts'
import {
  AllCases,
  AllChallenges,
  AllExplorations,
  AllImprovements,
  AllInsights,
  AllSolutions,
  AllTests,
  CaseInList,
  ExamplesThere,
} from './lists.queries.ts'

export interface ListEntry {
  id: string
  title: string
  /** Which try of it, for tests. */
  test?: { iteration: number; scaleText: string }
  href: string
  from: FragmentOf<typeof CaseInList>
}

type Fetch = typeof globalThis.fetch
type Part = { id: string; heading: string; case: FragmentOf<typeof CaseInList> }

/** One page of everything of a kind, by the alphabet. */
export async function askForList(fetch: Fetch, kind: ListKind, search: ListSearch, locale: Locale) {
  const variables = {
    examples: search.hidesExamples ? ('EXCLUDE' as const) : ('INCLUDE' as const),
    ...(search.before ? { last: listPageSize, before: search.before } : { first: listPageSize, after: search.after }),
  }
  const one = {
    challenges: 'challenge',
    explorations: 'exploration',
    insights: 'insight',
    improvements: 'improvement',
  } as const
  const part =
    (kind: keyof typeof one) =>
    (node: Part): ListEntry => ({
      id: node.id,
      title: node.heading,
      href: href(one[kind], node.id, locale),
      from: node.case,
    })
  switch (kind) {
    case 'cases': {
      const answer = await ask(fetch, AllCases, variables)
      const entries = answer.list.nodes.map(node => ({ ...node, href: href('case', node.slug, locale), from: node }))
      return listed(answer, entries, question(AllCases, variables))
    }
    case 'challenges': {
      const answer = await ask(fetch, AllChallenges, variables)
      return listed(answer, answer.list.nodes.map(part(kind)), question(AllChallenges, variables))
    }
    case 'explorations': {
      const answer = await ask(fetch, AllExplorations, variables)
      return listed(answer, answer.list.nodes.map(part(kind)), question(AllExplorations, variables))
    }
    case 'insights': {
      const answer = await ask(fetch, AllInsights, variables)
      return listed(answer, answer.list.nodes.map(part(kind)), question(AllInsights, variables))
    }
    case 'improvements': {
      const answer = await ask(fetch, AllImprovements, variables)
      return listed(answer, answer.list.nodes.map(part(kind)), question(AllImprovements, variables))
    }
    case 'solutions': {
      const answer = await ask(fetch, AllSolutions, variables)
      const entries = answer.list.nodes.map(({ id, slug, heading, case: from }) => ({
        ...{ id, title: heading, href: href('solution', slug, locale), from },
      }))
      return listed(answer, entries, question(AllSolutions, variables))
    }
    case 'tests': {
      const answer = await ask(fetch, AllTests, variables)
      const entries = answer.list.nodes.map(({ id, iteration, scaleText, solution, case: from }) => ({
        ...{ id, title: solution?.heading ?? scaleText, href: href('test', id, locale), from },
        ...(solution && { test: { iteration, scaleText } }),
      }))
      return listed(answer, entries, question(AllTests, variables))
    }
  }
}

interface PageOfList {
  totalCount: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

function listed(
  answer: FragmentOf<typeof ExamplesThere> & { list: PageOfList },
  entries: ListEntry[],
  asked: ReturnType<typeof question>,
) {
  const { totalCount, pageInfo } = answer.list
  const hasExamples = readFragment(ExamplesThere, answer).knowledge.examples.cases > 0
  return { entries, totalCount, pageInfo, hasExamples, questions: [asked] }
}
