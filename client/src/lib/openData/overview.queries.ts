import { graphql } from '#lib/graphql/graphql.ts'

export const OpenDataPage = graphql(`
  query OpenDataPage {
    knowledge {
      version
      changedAt
      counts {
        cases
        challenges
        explorations
        insights
        solutions
        improvements
        sources
        tests {
          total
        }
      }
    }
  }
`)
