import { graphql } from '#lib/graphql/graphql.ts'
import { SubjectFields } from '#lib/subject/subject.queries.ts'

/** A theme with its cases and the parts of them; one of the upper level with all below. */
export const ThemePage = graphql(
  `
    query ThemePage($code: String!, $themes: [String!], $obstacles: [String!], $language: Language!) {
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
      ...SubjectFields
    }
  `,
  [SubjectFields],
)
