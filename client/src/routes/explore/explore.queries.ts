import { graphql } from '#lib/graphql/graphql.ts'

/** What the names are of chosen values that have no box; `theme` is part of another. Whether there are examples to hide. */
export const NamedValues = graphql(`
  fragment NamedValues on Query {
    knowledge {
      examples: counts(examples: ONLY) {
        cases
      }
    }
    municipality(code: $municipalityCode) @include(if: $namesMunicipality) {
      id
      code
      name
    }
    theme(code: $themeCode) @include(if: $namesTheme) {
      id
      code
      name(language: $language)
    }
  }
`)

/**
 * What stands around every list: how many there are of each kind, what the list can be narrowed to, and what each filter
 * leaves out. `stated` counts those of which a source judges a test; `withFailures` what the list would hold if an
 * outcome filter did not hide what did not work.
 */
export const ExploreFrame = graphql(
  `
    fragment ExploreFrame on Query {
      ...NamedValues
      cases: total(kind: CASE, filter: $filter)
      challenges: total(kind: CHALLENGE, filter: $filter)
      insights: total(kind: INSIGHT, filter: $filter)
      solutions: total(kind: SOLUTION, filter: $filter)
      solutionTests: total(kind: SOLUTION_TEST, filter: $filter)
      explorationMethods: total(kind: EXPLORATION_METHOD, filter: $filter)
      stated: total(kind: $kind, filter: $statedFilter)
      withFailures: total(kind: $kind, filter: $failureFilter) @include(if: $hidesFailures)
      facets(kind: $kind, filter: $filter, withEmpty: true) {
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
    }
  `,
  [NamedValues],
)

/** A municipality as a map shows it. */
export const PlaceOnMap = graphql(`
  fragment PlaceOnMap on Municipality {
    id
    code
    name
    isExample
    seat {
      latitude
      longitude
    }
  }
`)

/** Where a hit lies on a map. */
export const CasePlacesOnMap = graphql(
  `
    fragment CasePlacesOnMap on Case {
      onMap: municipalities(first: 20) {
        nodes {
          ...PlaceOnMap
        }
      }
    }
  `,
  [PlaceOnMap],
)

export const PageOfHits = graphql(`
  fragment PageOfHits on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`)
