import { graphql } from '#lib/graphql/graphql.ts'

/** Why there is no case, or no such version of it, at an address. */
export const AbsentCase = graphql(`
  query AbsentCase($slug: String!) {
    case(slug: $slug) {
      id
      slug
      title
    }
    withdrawnCase(slug: $slug) {
      id
      title
      reason
      removedAt
    }
  }
`)
