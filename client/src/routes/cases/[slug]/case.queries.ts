import { ClipFields } from '#lib/case/clip.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'
import { RelatedCaseFields } from '#lib/similar/similar.queries.ts'

/**
 * A case, or a version of it, with all that its page tells. 50 parts of a kind is far beyond any case seen; what exceeds
 * it is counted.
 */
export const CasePage = graphql(
  `
    query CasePage($slug: String!, $version: Int, $language: Language!) {
      case(slug: $slug, version: $version) {
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
          slug
          name
        }
        revisions(first: 100) {
          nodes {
            id
            version
            publishedAt
            note
          }
        }
        materials(first: 50) {
          nodes {
            id
            title
            format
            url
            licence
            processStep {
              id
              number
            }
          }
        }
        questions(first: 50) {
          nodes {
            id
            text
            askedOn
            answer
            answeredOn
            askedBy {
              id
              code
              name
            }
          }
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
        related(first: 3, filter: { examples: INCLUDE }) {
          ...RelatedCaseFields
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
        videoSegments(first: 10) {
          nodes {
            ...ClipFields
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
            videoSegments(first: 10) {
              nodes {
                ...ClipFields
              }
            }
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
            videoSegments(first: 10) {
              nodes {
                ...ClipFields
              }
            }
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
            videoSegments(first: 10) {
              nodes {
                ...ClipFields
              }
            }
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
            slug
            heading
            text
            worksWhen
            watchOut
            howTo
            videoSegments(first: 10) {
              nodes {
                ...ClipFields
              }
            }
            insights(first: 10) {
              nodes {
                id
              }
            }
            reuses(first: 20) {
              totalCount
              nodes {
                id
                outcome
                adaptation
                learnings
                startedOn
                reportedOn
                municipality {
                  id
                  code
                  name
                }
                ownCase {
                  id
                  slug
                  title
                }
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
            videoSegments(first: 10) {
              nodes {
                ...ClipFields
              }
            }
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
            videoSegments(first: 10) {
              nodes {
                ...ClipFields
              }
            }
            solutions(first: 10) {
              nodes {
                id
              }
            }
          }
        }
      }
    }
  `,
  [ClipFields, RelatedCaseFields],
)
