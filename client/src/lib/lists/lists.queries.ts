import { graphql } from '#lib/graphql/graphql.ts'

/** What an entry tells of the case that it is, or comes from. */
export const CaseInList = graphql(`
  fragment CaseInList on Case {
    id
    isExample
    language
    place {
      name
      country
    }
    municipalities(first: 2) {
      totalCount
      nodes {
        id
        code
        name
      }
    }
  }
`)

/** Whether there are examples to hide. */
export const ExamplesThere = graphql(`
  fragment ExamplesThere on Query {
    knowledge {
      examples: counts(examples: ONLY) {
        cases
      }
    }
  }
`)

export const AllCases = graphql(
  `
    query AllCases($examples: ExamplesFilter!, $first: Int, $after: String, $last: Int, $before: String) {
      ...ExamplesThere
      list: cases(
        filter: { examples: $examples }
        orderBy: TITLE
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          slug
          title
          ...CaseInList
        }
      }
    }
  `,
  [ExamplesThere, CaseInList],
)

export const AllChallenges = graphql(
  `
    query AllChallenges($examples: ExamplesFilter!, $first: Int, $after: String, $last: Int, $before: String) {
      ...ExamplesThere
      list: challenges(
        filter: { examples: $examples }
        orderBy: HEADING
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          heading
          case {
            ...CaseInList
          }
        }
      }
    }
  `,
  [ExamplesThere, CaseInList],
)

export const AllExplorations = graphql(
  `
    query AllExplorations($examples: ExamplesFilter!, $first: Int, $after: String, $last: Int, $before: String) {
      ...ExamplesThere
      list: explorations(
        filter: { examples: $examples }
        orderBy: HEADING
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          heading
          case {
            ...CaseInList
          }
        }
      }
    }
  `,
  [ExamplesThere, CaseInList],
)

export const AllInsights = graphql(
  `
    query AllInsights($examples: ExamplesFilter!, $first: Int, $after: String, $last: Int, $before: String) {
      ...ExamplesThere
      list: insights(
        filter: { examples: $examples }
        orderBy: HEADING
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          heading
          case {
            ...CaseInList
          }
        }
      }
    }
  `,
  [ExamplesThere, CaseInList],
)

export const AllSolutions = graphql(
  `
    query AllSolutions($examples: ExamplesFilter!, $first: Int, $after: String, $last: Int, $before: String) {
      ...ExamplesThere
      list: solutions(
        filter: { examples: $examples }
        orderBy: HEADING
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          slug
          heading
          case {
            ...CaseInList
          }
        }
      }
    }
  `,
  [ExamplesThere, CaseInList],
)

export const AllTests = graphql(
  `
    query AllTests($examples: ExamplesFilter!, $first: Int, $after: String, $last: Int, $before: String) {
      ...ExamplesThere
      list: solutionTests(
        filter: { examples: $examples }
        orderBy: HEADING
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          iteration
          scaleText
          solution {
            id
            heading
          }
          case {
            ...CaseInList
          }
        }
      }
    }
  `,
  [ExamplesThere, CaseInList],
)

export const AllImprovements = graphql(
  `
    query AllImprovements($examples: ExamplesFilter!, $first: Int, $after: String, $last: Int, $before: String) {
      ...ExamplesThere
      list: improvements(
        filter: { examples: $examples }
        orderBy: HEADING
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          heading
          case {
            ...CaseInList
          }
        }
      }
    }
  `,
  [ExamplesThere, CaseInList],
)
