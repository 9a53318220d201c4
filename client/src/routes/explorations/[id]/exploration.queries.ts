import { PartCase, PartClip } from '#lib/parts/part.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'

/** An exploration with its method, the insights that rest on it, and its neighbours in the case. */
export const ExplorationPage = graphql(
  `
    query ExplorationPage($id: ID!, $language: Language!) {
      exploration(id: $id) {
        id
        heading
        text
        participants
        findings
        period {
          from
          to
        }
        method {
          id
          slug
          name(language: $language)
          purpose(language: $language)
        }
        insights(first: 20) {
          nodes {
            id
            heading
          }
        }
        videoSegments(first: 10) {
          nodes {
            ...PartClip
          }
        }
        case {
          ...PartCase
          explorations(first: 100) {
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
