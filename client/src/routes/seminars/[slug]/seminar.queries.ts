import { graphql } from '#lib/graphql/graphql.ts'

export const SeminarPage = graphql(`
  query SeminarPage($slug: String!) {
    seminar(slug: $slug) {
      id
      slug
      title
      heldOn
      place
      description
      filmsNote
      isExample
      network {
        id
        slug
        name
      }
      videos(first: 20) {
        nodes {
          id
          slug
          title
          description
          language
          durationSeconds
          posterUrl
          segments(first: 50) {
            totalCount
            nodes {
              id
              title
              speakers
              startSeconds
              endSeconds
            }
          }
        }
      }
    }
  }
`)
