import { graphql } from '#lib/graphql/graphql.ts'

/** Why a part of a case is no longer here. */
export const RemovedPart = graphql(`
  query RemovedPart($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Tombstone {
        title
        reason
        removedAt
        replacedBy
        case {
          id
          slug
          title
          language
        }
      }
    }
  }
`)

/** What has come in the place of something that was removed. */
export const Replacement = graphql(`
  query Replacement($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Case {
        slug
        title
      }
      ... on Challenge {
        heading
      }
      ... on Exploration {
        heading
      }
      ... on Insight {
        heading
      }
      ... on Solution {
        slug
        heading
      }
      ... on SolutionTest {
        scaleText
      }
      ... on Improvement {
        heading
      }
    }
  }
`)
