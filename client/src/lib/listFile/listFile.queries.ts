import { graphql } from '#lib/graphql/graphql.ts'

/** What a row tells of its case. */
export const CaseInFile = graphql(`
  fragment CaseInFile on Case {
    id
    slug
    title
    area
    isExample
    stepReached
    publishedAt
    changedAt
    period {
      from
      to
    }
    place {
      name
    }
    network {
      id
      name
    }
    themes {
      id
      name(language: $language)
    }
    obstacles {
      id
      name(language: $language)
    }
    municipalities(first: 20) {
      nodes {
        id
        code
        name
      }
    }
  }
`)

export const CountsInFile = graphql(`
  fragment CountsInFile on OutcomeCounts {
    worked
    needsAdjustment
    didNotWork
    unstated
  }
`)

export const CasesFile = graphql(
  `
    query CasesFile($listFilter: CaseFilter, $orderBy: CaseOrder!, $after: String, $language: Language!) {
      list: cases(filter: $listFilter, orderBy: $orderBy, first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          slug
          title
          summary
          challenges(first: 1) {
            nodes {
              id
              text
              goal
            }
          }
          outcomeCounts {
            ...CountsInFile
          }
          ...CaseInFile
        }
      }
    }
  `,
  [CaseInFile, CountsInFile],
)

export const ChallengesFile = graphql(
  `
    query ChallengesFile($listFilter: PartFilter, $orderBy: PartOrder!, $after: String, $language: Language!) {
      list: challenges(filter: $listFilter, orderBy: $orderBy, first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          kind
          heading
          text
          goal
          case {
            ...CaseInFile
          }
        }
      }
    }
  `,
  [CaseInFile],
)

export const InsightsFile = graphql(
  `
    query InsightsFile($listFilter: PartFilter, $orderBy: PartOrder!, $after: String, $language: Language!) {
      list: insights(filter: $listFilter, orderBy: $orderBy, first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          heading
          text
          challenges(first: 20) {
            nodes {
              id
              heading
            }
          }
          case {
            ...CaseInFile
          }
        }
      }
    }
  `,
  [CaseInFile],
)

export const SolutionsFile = graphql(
  `
    query SolutionsFile($listFilter: SolutionFilter, $orderBy: SolutionOrder!, $after: String, $language: Language!) {
      list: solutions(filter: $listFilter, orderBy: $orderBy, first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          slug
          heading
          text
          evidence {
            level
          }
          outcomeCounts {
            ...CountsInFile
          }
          insights(first: 20) {
            nodes {
              id
              heading
            }
          }
          case {
            ...CaseInFile
          }
        }
      }
    }
  `,
  [CaseInFile, CountsInFile],
)

export const TestsFile = graphql(
  `
    query TestsFile($listFilter: SolutionTestFilter, $orderBy: PartOrder!, $after: String, $language: Language!) {
      list: solutionTests(filter: $listFilter, orderBy: $orderBy, first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          iteration
          scaleText
          outcome
          outcomeAccordingTo
          learnings
          period {
            from
            to
          }
          municipality {
            id
            code
            name
          }
          solution {
            id
            heading
          }
          case {
            ...CaseInFile
          }
        }
      }
    }
  `,
  [CaseInFile],
)

export const MethodsFile = graphql(`
  query MethodsFile($listFilter: MethodFilter, $after: String, $language: Language!) {
    list: explorationMethods(filter: $listFilter, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        slug
        name(language: $language)
        purpose(language: $language)
        explorations(filter: { examples: INCLUDE }) {
          totalCount
        }
      }
    }
  }
`)
