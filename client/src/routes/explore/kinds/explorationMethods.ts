import { MethodHit } from '#lib/explore/hits.queries.ts'
import { methodFilter, type ExploreSearch } from '#lib/explore/exploreSearch.ts'
import { ask } from '#lib/graphql/ask.ts'
import { graphql } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { still } from '#lib/still/still.ts'
import { ExploreFrame, PageOfHits } from '../explore.queries.ts'
import { aroundOf } from '../around.ts'
import { hits, type Frame, type Found } from '../found.ts'

const ExploreMethods = graphql(
  `
    query ExploreMethods(
      $kind: KnowledgeKind!
      $filter: CaseFilter!
      $statedFilter: CaseFilter!
      $failureFilter: CaseFilter!
      $hidesFailures: Boolean!
      $language: Language!
      $municipalityCode: String!
      $namesMunicipality: Boolean!
      $themeCode: String!
      $namesTheme: Boolean!
      $listFilter: MethodFilter
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      ...ExploreFrame
      hits: explorationMethods(filter: $listFilter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          ...PageOfHits
        }
        nodes {
          id
          ...MethodHit
        }
      }
    }
  `,
  [ExploreFrame, PageOfHits, MethodHit],
)

export async function find(fetch: typeof globalThis.fetch, search: ExploreSearch, frame: Frame): Promise<Found> {
  const variables = { ...frame, listFilter: methodFilter(search) }
  const [answer, card] = await Promise.all([
    ask(fetch, ExploreMethods, variables),
    still(() => import('#lib/explore/MethodCard.svelte')),
  ])
  return {
    around: aroundOf(answer, answer.hits.totalCount),
    pageInfo: answer.hits.pageInfo,
    total: answer.hits.totalCount,
    ...hits(
      card,
      answer.hits.nodes.map(node => ({ id: node.id, props: { hit: node } })),
    ),
    placed: () => [],
    questions: [question(ExploreMethods, variables)],
  }
}
