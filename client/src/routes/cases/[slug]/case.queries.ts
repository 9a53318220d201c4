import { graphql } from '#lib/graphql/graphql.ts'

/** A case with all that its page tells. 50 parts of a kind is far beyond any case seen; what exceeds it is counted. */
export const CasePage = graphql(`
  query CasePage($slug: String!, $language: Language!) {
    case(slug: $slug) {
      id
      slug
      title
      summary
      language
      isExample
      publishedAt
      changedAt
      version
      area
      municipalitiesNote
      stepReached
      linksStated
      reuseNote
      unknown
      period {
        from
        to
      }
      place {
        name
        country
      }
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
      themes {
        id
        code
        name(language: $language)
      }
      obstacles {
        id
        code
        name(language: $language)
      }
      network {
        id
        name
      }
      contacts {
        id
        name
        email
      }
      sources {
        id
        url
        title
        publisher
        published
        urlNote
        readExtent
        readOn
      }
      municipalities(first: 50) {
        totalCount
        nodes {
          id
          code
          name
          population
          group {
            code
            name(language: $language)
          }
        }
      }
      challenges(first: 50) {
        totalCount
        nodes {
          id
          kind
          heading
          text
          goal
        }
      }
      explorations(first: 50) {
        totalCount
        nodes {
          id
          heading
          text
          participants
          findings
          method {
            id
            slug
            name(language: $language)
          }
        }
      }
      insights(first: 50) {
        totalCount
        nodes {
          id
          heading
          text
          explanation
          challenges(first: 10) {
            nodes {
              id
            }
          }
          explorations(first: 10) {
            nodes {
              id
            }
          }
        }
      }
      solutions(first: 50) {
        totalCount
        nodes {
          id
          heading
          text
          worksWhen
          watchOut
          howTo
          insights(first: 10) {
            nodes {
              id
            }
          }
        }
      }
      solutionTests(first: 50) {
        totalCount
        nodes {
          id
          iteration
          scaleText
          scale
          hypothesis
          measures
          outcome
          outcomeAccordingTo
          learnings
          cost
          period {
            from
            to
          }
          solution {
            id
          }
          municipality {
            id
            code
            name
          }
        }
      }
      improvements(first: 50) {
        totalCount
        nodes {
          id
          heading
          targetPicture
          decisionLevelText
          decisionLevel
          responsible
          dialogue
          statusText
          status
          solutions(first: 10) {
            nodes {
              id
            }
          }
        }
      }
    }
  }
`)

/** Why there is no case at an address any longer. */
export const WithdrawnCase = graphql(`
  query WithdrawnCase($slug: String!) {
    withdrawnCase(slug: $slug) {
      id
      title
      reason
      removedAt
    }
  }
`)
