import { graphql } from '#lib/graphql/graphql.ts'

export const SeminarFields = graphql(`
  fragment SeminarFields on Seminar {
    id
    slug
    title
    heldOn
    description
    filmsNote
    videos(first: 20) {
      totalCount
      nodes {
        id
        durationSeconds
      }
    }
  }
`)

/** Real seminars and those of the examples, apart. */
export const SeminarsPage = graphql(
  `
    query SeminarsPage {
      real: seminars(first: 50) {
        nodes {
          ...SeminarFields
        }
      }
      examples: seminars(first: 50, filter: { examples: ONLY }) {
        nodes {
          ...SeminarFields
        }
      }
    }
  `,
  [SeminarFields],
)
