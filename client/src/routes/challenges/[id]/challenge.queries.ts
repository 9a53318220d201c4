import { PartCase, PartClip } from '#lib/parts/part.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'
import { SimilarChallengeFields } from '#lib/similar/similar.queries.ts'

/** A challenge with the insights that explain it, and its neighbours in the case. */
export const ChallengePage = graphql(
  `
    query ChallengePage($id: ID!, $language: Language!) {
      challenge(id: $id) {
        id
        kind
        heading
        text
        goal
        similar(first: 4, filter: { examples: INCLUDE }) {
          ...SimilarChallengeFields
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
          isExample
          ...PartCase
          challenges(first: 100) {
            nodes {
              id
              heading
            }
          }
        }
      }
    }
  `,
  [PartCase, PartClip, SimilarChallengeFields],
)
