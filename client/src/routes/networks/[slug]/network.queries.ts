import { graphql } from '#lib/graphql/graphql.ts'

/** A network with all that its page tells. A hundred cases is far beyond any network; what exceeds it is counted. */
export const NetworkPage = graphql(`
  query NetworkPage($slug: String!) {
    network(slug: $slug) {
      id
      slug
      name
      summary
      language
      organiser
      organiserLaterName
      kindText
      informationOwnerText
      contactText
      unknown
      isExample
      publishedAt
      period {
        from
        to
      }
      page {
        title
        publisher
        published
        url
      }
      steps {
        id
        number
        name
        question
        guidance
        materials(first: 20) {
          nodes {
            id
            title
            format
            url
          }
        }
      }
      members(first: 100) {
        totalCount
        nodes {
          id
          code
          name
        }
      }
      cases(first: 100) {
        totalCount
        nodes {
          id
          slug
          title
          language
          changedAt
          stepReached
          steps {
            number
            status
            partCount
          }
          outcomeCounts {
            worked
            needsAdjustment
            didNotWork
            unstated
            total
          }
          municipalities(first: 10) {
            nodes {
              id
              code
              name
            }
          }
        }
      }
      seminars(first: 20) {
        totalCount
        nodes {
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
      }
      publications(first: 20) {
        nodes {
          id
          title
          statusText
          whereText
          url
          published
        }
      }
      materials(first: 100) {
        nodes {
          id
          title
          format
          url
          processStep {
            id
          }
        }
      }
    }
  }
`)
