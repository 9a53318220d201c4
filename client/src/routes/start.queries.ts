import { CaseCardFields } from '#lib/case/caseCard.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'
import { NetworkRowFields } from '#lib/network/networkRow.queries.ts'
import { TravelFields } from './travel.queries.ts'

/** What is real and what is an example are asked for apart: they are never counted or ranked together. */
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
        examples: counts(examples: ONLY) {
          cases
          tests {
            worked
            needsAdjustment
            didNotWork
            unstated
            total
          }
        }
      }
      tested: cases(first: 4, filter: { outcomes: [WORKED, NEEDS_ADJUSTMENT, DID_NOT_WORK] }) {
        nodes {
          id
          ...CaseCardFields
        }
      }
      failed: cases(first: 1, filter: { outcomes: [DID_NOT_WORK] }) {
        nodes {
          id
          ...CaseCardFields
        }
      }
      testedExamples: cases(first: 4, filter: { outcomes: [DID_NOT_WORK], examples: ONLY }) {
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
          seat {
            latitude
            longitude
          }
          cases(first: 1) {
            totalCount
          }
        }
      }
      reuses(first: 8, filter: { examples: EXCLUDE }) {
        nodes {
          ...TravelFields
        }
      }
      exampleReuses: reuses(first: 8, filter: { examples: ONLY }) {
        nodes {
          ...TravelFields
        }
      }
      networks(first: 5) {
        nodes {
          id
          ...NetworkRowFields
          period {
            from
            to
          }
        }
      }
      exampleNetworks: networks(first: 3, filter: { examples: ONLY }) {
        nodes {
          id
          ...NetworkRowFields
          period {
            from
            to
          }
        }
      }
    }
  `,
  [CaseCardFields, NetworkRowFields, TravelFields],
)
