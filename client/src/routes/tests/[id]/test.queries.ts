import { PartCase, PartClip } from '#lib/parts/part.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'

/** A test with the solution that it tried, the other tests of it and what it led to. */
export const TestPage = graphql(
  `
    query TestPage($id: ID!, $language: Language!) {
      solutionTest(id: $id) {
        id
        iteration
        scaleText
        scale
        hypothesis
        measures
        outcome
        outcomeAccordingTo
        learnings
        cost
        period {
          from
          to
        }
        municipality {
          id
          code
          name
        }
        solution {
          id
          slug
          heading
          solutionTests(first: 100) {
            nodes {
              id
              scaleText
            }
          }
          improvements(first: 10) {
            nodes {
              id
              heading
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
          solutionTests(first: 100) {
            nodes {
              id
              scaleText
            }
          }
        }
      }
    }
  `,
  [PartCase, PartClip],
)
