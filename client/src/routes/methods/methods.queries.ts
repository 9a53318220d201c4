import { graphql } from '#lib/graphql/graphql.ts'

/** The whole catalogue, which has some forty methods, with how often each has been used. */
export const MethodsPage = graphql(`
  query MethodsPage($language: Language!) {
    explorationMethods(first: 100) {
      totalCount
      nodes {
        id
        slug
        name(language: $language)
        aliases(language: $language)
        purpose(language: $language)
        real: explorations(filter: { examples: EXCLUDE }) {
          totalCount
        }
        examples: explorations(filter: { examples: ONLY }) {
          totalCount
        }
      }
    }
  }
`)
