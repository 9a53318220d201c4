import { PartCase, PartClip } from '#lib/parts/part.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'

/** An insight with what it rests on and the solutions it led to, and its neighbours in the case. */
export const InsightPage = graphql(
  `
    query InsightPage($id: ID!, $language: Language!) {
      insight(id: $id) {
        id
        heading
        text
        explanation
        challenges(first: 20) {
          nodes {
            id
            kind
            heading
          }
        }
        explorations(first: 20) {
          nodes {
            id
            heading
          }
        }
        solutions(first: 20) {
          nodes {
            id
            slug
            heading
            outcomeCounts {
              worked
              needsAdjustment
              didNotWork
              unstated
              total
            }
          }
        }
        videoSegments(first: 10) {
          nodes {
            ...PartClip
          }
        }
        case {
          ...PartCase
          insights(first: 100) {
            nodes {
              id
              heading
            }
          }
        }
      }
    }
  `,
  [PartCase, PartClip],
)
