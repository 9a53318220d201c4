import { CaseCardFields } from '#lib/case/caseCard.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'

/**
 * `stated` counts the cases of which a source judges a test. `withFailures` counts what the list would hold if an
 * outcome filter did not hide those that did not work.
 */
export const CasesPage = graphql(
  `
    query CasesPage(
      $filter: CaseFilter!
      $statedFilter: CaseFilter!
      $failureFilter: CaseFilter!
      $hidesFailures: Boolean!
      $orderBy: CaseOrder!
      $language: Language!
      $municipalityCode: String!
      $namesMunicipality: Boolean!
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      knowledge {
        examples: counts(examples: ONLY) {
          cases
        }
      }
      municipality(code: $municipalityCode) @include(if: $namesMunicipality) {
        id
        name
      }
      cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          ...CaseCardFields
        }
      }
      caseFacets(filter: $filter) {
        outcomes {
          value
          count
        }
        stepReached {
          value
          count
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
        municipalityGroups {
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
      }
      stated: cases(filter: $statedFilter, first: 1) {
        totalCount
      }
      withFailures: cases(filter: $failureFilter, first: 1) @include(if: $hidesFailures) {
        totalCount
      }
    }
  `,
  [CaseCardFields],
)
