import { graphql } from '#lib/graphql/graphql.ts'
import { FoundHit } from '#lib/search/found.queries.ts'
import { CasePlacesOnMap, NamedValues, PageOfHits, PlaceOnMap } from './explore.queries.ts'

/** What words find, of every kind or of one. `withFailures` counts what an outcome filter hides of what did not work. */
export const ExploreWords = graphql(
  `
    query ExploreWords(
      $query: String!
      $kinds: [SearchKind!]
      $filter: CaseFilter!
      $failureFilter: CaseFilter!
      $hidesFailures: Boolean!
      $orderBy: SearchOrder!
      $likeMunicipality: String
      $likeCode: String!
      $isLike: Boolean!
      $isMap: Boolean!
      $language: Language!
      $municipalityCode: String!
      $namesMunicipality: Boolean!
      $themeCode: String!
      $namesTheme: Boolean!
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      ...NamedValues
      mine: municipality(code: $likeCode) @include(if: $isLike) {
        id
        code
        name
        group {
          id
          code
          name(language: $language)
        }
      }
      withFailures: search(query: $query, kinds: $kinds, filter: $failureFilter, first: 1)
        @include(if: $hidesFailures) {
        totalCount
      }
      hits: search(
        query: $query
        kinds: $kinds
        filter: $filter
        orderBy: $orderBy
        likeMunicipality: $likeMunicipality
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        isComplete
        didYouMean
        unknownWords
        pageInfo {
          ...PageOfHits
        }
        facets {
          kinds {
            value
            count
          }
          outcomes {
            value
            count
          }
          stepReached {
            value
            count
          }
          municipalityGroups {
            value
            count
            label(language: $language)
          }
          themes {
            value
            count
            label(language: $language)
          }
          obstacles {
            value
            count
            label(language: $language)
          }
          countyCodes {
            value
            count
            label(language: $language)
          }
          networks {
            value
            count
            label(language: $language)
          }
          withoutEach {
            condition
            count
          }
        }
        nodes {
          id
          ...FoundHit
          municipality {
            ...PlaceOnMap @include(if: $isMap)
          }
          case {
            ...CasePlacesOnMap @include(if: $isMap)
          }
        }
      }
    }
  `,
  [NamedValues, PageOfHits, FoundHit, PlaceOnMap, CasePlacesOnMap],
)

/** What words find whatever is chosen: the first of them, and how many there are. */
export const WithoutFilters = graphql(
  `
    query WithoutFilters($query: String!, $language: Language!) {
      hits: search(query: $query, filter: { examples: INCLUDE }, first: 3) {
        totalCount
        nodes {
          id
          ...FoundHit
        }
      }
    }
  `,
  [FoundHit],
)
