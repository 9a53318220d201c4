import { graphql } from '#lib/graphql/graphql.ts'

export const MethodUse = graphql(`
  fragment MethodUse on Exploration {
    id
    heading
    text
    participants
    findings
    period {
      from
      to
    }
    insights(first: 5) {
      nodes {
        id
        heading
      }
    }
    case {
      id
      slug
      title
      language
      isExample
      municipalitiesNote
      place {
        name
        country
      }
      municipalities(first: 3) {
        totalCount
        nodes {
          id
          code
          name
        }
      }
    }
  }
`)

/** A method with every use of it, the real ones apart from those of examples. */
export const MethodPage = graphql(
  `
    query MethodPage($slug: String!, $language: Language!) {
      explorationMethod(slug: $slug) {
        id
        slug
        name(language: $language)
        aliases(language: $language)
        purpose(language: $language)
        whenNot(language: $language)
        people(language: $language)
        steps(language: $language)
        ethics(language: $language)
        strengthAndLimit(language: $language)
        real: explorations(first: 50, filter: { examples: EXCLUDE }) {
          totalCount
          nodes {
            ...MethodUse
          }
        }
        examples: explorations(first: 50, filter: { examples: ONLY }) {
          totalCount
          nodes {
            ...MethodUse
          }
        }
      }
    }
  `,
  [MethodUse],
)
