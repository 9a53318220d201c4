import { CaseCardFields } from '#lib/case/caseCard.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'

/** A theme with its cases, real ones and examples apart, and the parts of them; one of the upper level with all below. */
export const ThemePage = graphql(
  `
    query ThemePage($code: String!, $codes: [String!]!, $language: Language!) {
      theme(code: $code) {
        id
        code
        name(language: $language)
        parent {
          id
          code
          name(language: $language)
        }
        children {
          id
          code
          name(language: $language)
        }
      }
      real: cases(first: 10, filter: { themes: $codes }) {
        totalCount
        nodes {
          id
          ...CaseCardFields
        }
      }
      examples: cases(first: 10, filter: { themes: $codes, examples: ONLY }) {
        totalCount
        nodes {
          id
          ...CaseCardFields
        }
      }
      challenges(first: 10, filter: { themes: $codes, examples: INCLUDE }) {
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
      solutions(first: 10, filter: { themes: $codes, examples: INCLUDE }) {
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
      explorations(first: 100, filter: { themes: $codes, examples: INCLUDE }) {
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
