import { CaseCardFields } from '#lib/case/caseCard.queries.ts'
import { ChallengeHit, InsightHit, MethodHit, SolutionHit, TestHit } from '#lib/explore/hits.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'
import { CasePlacesOnMap, ExploreFrame, PageOfHits } from './explore.queries.ts'

// One question for each kind of list.

export const ExploreCases = graphql(
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

export const ExploreChallenges = graphql(
  `
    query ExploreChallenges(
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
      $listFilter: PartFilter
      $orderBy: PartOrder!
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      ...ExploreFrame
      hits: challenges(
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
          ...ChallengeHit
          case {
            ...CasePlacesOnMap @include(if: $isMap)
          }
        }
      }
    }
  `,
  [ExploreFrame, PageOfHits, ChallengeHit, CasePlacesOnMap],
)

export const ExploreInsights = graphql(
  `
    query ExploreInsights(
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
      $listFilter: PartFilter
      $orderBy: PartOrder!
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      ...ExploreFrame
      hits: insights(
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
          ...InsightHit
          case {
            ...CasePlacesOnMap @include(if: $isMap)
          }
        }
      }
    }
  `,
  [ExploreFrame, PageOfHits, InsightHit, CasePlacesOnMap],
)

export const ExploreSolutions = graphql(
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

export const ExploreTests = graphql(
  `
    query ExploreTests(
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
      $listFilter: SolutionTestFilter
      $orderBy: PartOrder!
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      ...ExploreFrame
      hits: solutionTests(
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
          ...TestHit
          case {
            ...CasePlacesOnMap @include(if: $isMap)
          }
        }
      }
    }
  `,
  [ExploreFrame, PageOfHits, TestHit, CasePlacesOnMap],
)

export const ExploreMethods = graphql(
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
