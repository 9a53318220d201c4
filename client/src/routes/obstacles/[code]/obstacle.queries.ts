import { graphql } from '#lib/graphql/graphql.ts'
import { SubjectFields } from '#lib/subject/subject.queries.ts'

/** The obstacles, of which the page shows one, with the cases that met it and the parts of them. */
export const ObstaclePage = graphql(
  `
    query ObstaclePage($themes: [String!], $obstacles: [String!], $language: Language!) {
      obstacles {
        id
        code
        name(language: $language)
        description(language: $language)
      }
      ...SubjectFields
    }
  `,
  [SubjectFields],
)
