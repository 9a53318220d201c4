import { CaseCardFields } from '#lib/case/caseCard.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'

/** The cases with a theme or an obstacle, real ones and examples apart, and the parts of them. */
export const SubjectFields = graphql(
  `
    fragment SubjectFields on Query {
      real: cases(first: 10, filter: { themes: $themes, obstacles: $obstacles }) {
        totalCount
        nodes {
          id
          ...CaseCardFields
        }
      }
      examples: cases(first: 10, filter: { themes: $themes, obstacles: $obstacles, examples: ONLY }) {
        totalCount
        nodes {
          id
          ...CaseCardFields
        }
      }
      challenges(first: 10, filter: { themes: $themes, obstacles: $obstacles, examples: INCLUDE }) {
        totalCount
        nodes {
          id
          heading
          case {
            id
            language
            isExample
          }
        }
      }
      solutions(first: 10, filter: { themes: $themes, obstacles: $obstacles, examples: INCLUDE }) {
        totalCount
        nodes {
          id
          slug
          heading
          case {
            id
            language
            isExample
          }
        }
      }
      explorations(first: 100, filter: { themes: $themes, obstacles: $obstacles, examples: INCLUDE }) {
        nodes {
          id
          method {
            id
            slug
            name(language: $language)
          }
        }
      }
    }
  `,
  [CaseCardFields],
)
