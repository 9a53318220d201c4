import { graphql } from '#lib/graphql/graphql.ts'

export const NetworkRowFields = graphql(`
  fragment NetworkRowFields on Network {
    id
    slug
    name
    summary
    language
    isExample
    period {
      from
      to
    }
    members {
      totalCount
    }
    cases(first: 100) {
      totalCount
      nodes {
        id
        stepReached
      }
    }
  }
`)
