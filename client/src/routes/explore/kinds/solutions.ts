import { href } from '#lib/address/href.ts'
import type { Locale } from '#lib/address/locale.ts'
import { SolutionHit } from '#lib/explore/hits.queries.ts'
import { apiOrder, type ExploreSearch } from '#lib/explore/exploreSearch.ts'
import { ask } from '#lib/graphql/ask.ts'
import { graphql, readFragment } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { still } from '#lib/still/still.ts'
import { CasePlacesOnMap, ExploreFrame, PageOfHits } from '../explore.queries.ts'
import { aroundOf } from '../around.ts'
import { hits, type Frame, type Found } from '../found.ts'
import { ofCase, placesOf, type PlacedHit, type Where } from '../placed.ts'

const ExploreSolutions = graphql(
  `
    query ExploreSolutions(
      $kind: KnowledgeKind!
      $filter: CaseFilter!
      $statedFilter: CaseFilter!
      $failureFilter: CaseFilter!
      $hidesFailures: Boolean!
      $isMap: Boolean!
      $language: Language!
      $municipalityCode: String!
      $namesMunicipality: Boolean!
      $themeCode: String!
      $namesTheme: Boolean!
      $listFilter: SolutionFilter
      $orderBy: SolutionOrder!
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      ...ExploreFrame
      hits: solutions(
        filter: $listFilter
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          ...PageOfHits
        }
        nodes {
          id
          ...SolutionHit
          case {
            ...CasePlacesOnMap @include(if: $isMap)
          }
        }
      }
    }
  `,
  [ExploreFrame, PageOfHits, SolutionHit, CasePlacesOnMap],
)

export async function find(fetch: typeof globalThis.fetch, search: ExploreSearch, frame: Frame): Promise<Found> {
  const variables = {
    ...frame,
    isMap: search.view === 'map',
    listFilter: frame.filter,
    orderBy: apiOrder.solution(search),
  }
  const [answer, card] = await Promise.all([
    ask(fetch, ExploreSolutions, variables),
    still(() => import('#lib/explore/SolutionCard.svelte')),
  ])
  return {
    around: aroundOf(answer, answer.hits.totalCount),
    pageInfo: answer.hits.pageInfo,
    total: answer.hits.totalCount,
    ...hits(
      card,
      answer.hits.nodes.map(node => ({ id: node.id, props: { hit: node } })),
    ),
    placed: locale => answer.hits.nodes.map(node => placed(node, locale)),
    questions: [question(ExploreSolutions, variables)],
  }

  function placed(node: (typeof answer)['hits']['nodes'][number], locale: Locale): PlacedHit {
    const { id, slug, heading, case: from, outcomeCounts: counts } = readFragment(SolutionHit, node)
    return {
      id,
      heading,
      href: href('solution', slug, locale),
      ...ofCase(from),
      counts,
      where: placesOf(node.case as Where),
    }
  }
}
