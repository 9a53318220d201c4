import { PartCase, PartClip } from '#lib/parts/part.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'

/** A proposal with the solutions that it introduces, and its neighbours in the case. */
export const ImprovementPage = graphql(
  `
    query ImprovementPage($id: ID!, $language: Language!) {
      improvement(id: $id) {
        id
        heading
        targetPicture
        decisionLevelText
        decisionLevel
        responsible
        dialogue
        statusText
        status
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
          improvements(first: 100) {
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
