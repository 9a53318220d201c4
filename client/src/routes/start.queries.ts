import { CaseCardFields } from '#lib/case/caseCard.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'

export const StartPage = graphql(
  `
    query StartPage {
      knowledge {
        version
        changedAt
        counts {
          cases
          municipalities
          challenges
          explorations
          insights
          solutions
          improvements
          tests {
            worked
            needsAdjustment
            didNotWork
            unstated
            total
          }
        }
      }
      cases(first: 4) {
        nodes {
          id
          ...CaseCardFields
        }
      }
      municipalities(first: 1) {
        totalCount
      }
      withCases: municipalities(filter: { hasCases: true }, first: 60) {
        nodes {
          id
          code
          name
          cases(first: 1) {
            totalCount
          }
        }
      }
    }
  `,
  [CaseCardFields],
)
