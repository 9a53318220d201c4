import { href } from '#lib/address/href.ts'
import type { Locale } from '#lib/address/locale.ts'
import { CaseCardFields } from '#lib/case/caseCard.queries.ts'
import { apiOrder, type ExploreSearch } from '#lib/explore/exploreSearch.ts'
import { ask } from '#lib/graphql/ask.ts'
import { graphql, readFragment } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import { still } from '#lib/still/still.ts'
import { CasePlacesOnMap, ExploreFrame, PageOfHits } from '../explore.queries.ts'
import { aroundOf } from '../around.ts'
import { hits, type Frame, type Found } from '../found.ts'
import { placesOf, type PlacedHit, type Where } from '../placed.ts'

const ExploreCases = graphql(
  `
    query ExploreCases(
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
      $listFilter: CaseFilter
      $orderBy: CaseOrder!
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      ...ExploreFrame
      hits: cases(filter: $listFilter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          ...PageOfHits
        }
        nodes {
          id
          ...CaseCardFields
          ...CasePlacesOnMap @include(if: $isMap)
        }
      }
    }
  `,
  [ExploreFrame, PageOfHits, CaseCardFields, CasePlacesOnMap],
)

export async function find(fetch: typeof globalThis.fetch, search: ExploreSearch, frame: Frame): Promise<Found> {
  const variables = {
    ...frame,
    isMap: search.view === 'map',
    listFilter: frame.filter,
    orderBy: apiOrder.case(search),
  }
  const [answer, card] = await Promise.all([
    ask(fetch, ExploreCases, variables),
    still(() => import('#lib/case/CaseCard.svelte')),
  ])
  return {
    around: aroundOf(answer, answer.hits.totalCount),
    pageInfo: answer.hits.pageInfo,
    total: answer.hits.totalCount,
    ...hits(
      card,
      answer.hits.nodes.map(node => ({ id: node.id, props: { theCase: node } })),
    ),
    placed: locale => answer.hits.nodes.map(node => placed(node, locale)),
    questions: [question(ExploreCases, variables)],
  }

  function placed(node: (typeof answer)['hits']['nodes'][number], locale: Locale): PlacedHit {
    const { id, slug, title, language, outcomeCounts } = readFragment(CaseCardFields, node)
    return {
      id,
      heading: title,
      href: href('case', slug, locale),
      lang: language,
      counts: outcomeCounts,
      where: placesOf(node as Where),
    }
  }
}
