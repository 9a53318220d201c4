import { graphql } from '#lib/graphql/graphql.ts'

export const NewestCases = graphql(`
  query NewestCases {
    cases(first: 50, orderBy: NEWEST) {
      nodes {
        id
        slug
        title
        summary
        publishedAt
        changedAt
        challenges(first: 1) {
          nodes {
            id
            text
            goal
          }
        }
      }
    }
  }
`)

export const NewestSolutions = graphql(`
  query NewestSolutions {
    solutions(first: 50, orderBy: NEWEST) {
      nodes {
        id
        slug
        heading
        text
        case {
          id
          publishedAt
          changedAt
        }
      }
    }
  }
`)

export const NewestTests = graphql(`
  query NewestTests {
    cases(first: 30, orderBy: NEWEST) {
      nodes {
        id
        title
        publishedAt
        changedAt
        solutionTests(first: 20) {
          nodes {
            id
            scaleText
            outcome
            learnings
            solution {
              id
              heading
            }
          }
        }
      }
    }
  }
`)

export const NewestNetworks = graphql(`
  query NewestNetworks {
    networks(first: 50) {
      nodes {
        id
        slug
        name
        summary
        publishedAt
      }
    }
    seminars(first: 50) {
      nodes {
        id
        slug
        title
        description
        heldOn
      }
    }
  }
`)
