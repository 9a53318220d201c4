import { graphql } from '#lib/graphql/graphql.ts'

export const CitedCase = graphql(`
  query CitedCase($slug: String!) {
    case(slug: $slug) {
      id
      slug
      title
      summary
      language
      isExample
      version
      revisions(first: 100) {
        nodes {
          id
          version
          publishedAt
        }
      }
    }
    withdrawnCase(slug: $slug) {
      id
      reason
    }
  }
`)

/** The words of an earlier version, which may have had another title. */
export const CitedRevision = graphql(`
  query CitedRevision($id: ID!) {
    node(id: $id) {
      id
      ... on Revision {
        document
      }
    }
  }
`)

export const CitedSolution = graphql(`
  query CitedSolution($slug: String!) {
    solution(slug: $slug) {
      id
      slug
      heading
      text
      case {
        id
        title
        language
        isExample
        version
        changedAt
      }
    }
  }
`)
