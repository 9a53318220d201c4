import { graphql } from '#lib/graphql/graphql.ts'

/** The themes of both levels and the obstacles, with how many cases each has: real ones and examples apart. */
export const ThemesPage = graphql(`
  query ThemesPage($language: Language!) {
    themes(first: 100) {
      nodes {
        id
        code
        name(language: $language)
        parent {
          id
        }
        real: cases {
          totalCount
        }
        examples: cases(filter: { examples: ONLY }) {
          totalCount
        }
      }
    }
    obstacles {
      id
      code
      name(language: $language)
      description(language: $language)
    }
    real: caseFacets {
      themes {
        value
        count
      }
      obstacles {
        value
        count
      }
    }
    examples: caseFacets(filter: { examples: ONLY }) {
      themes {
        value
        count
      }
      obstacles {
        value
        count
      }
    }
  }
`)
