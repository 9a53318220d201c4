import { graphql } from '#lib/graphql/graphql.ts'
import { RelatedSolutionFields } from '#lib/similar/similar.queries.ts'

export const TriedIn = graphql(`
  fragment TriedIn on Municipality {
    id
    code
    name
    population
    group {
      code
      name(language: $language)
    }
  }
`)

export const TrialFields = graphql(`
  fragment TrialFields on SolutionTest {
    id
    iteration
    scale
    scaleText
    outcome
    learnings
    cost
    period {
      from
      to
    }
  }
`)

export const ReuseFields = graphql(`
  fragment ReuseFields on Reuse {
    id
    startedOn
    reportedOn
    outcome
    adaptation
    plan
    learnings
  }
`)

/**
 * A solution with who tried it and who took it over. A reuse leads on by the case that it became, to those that took
 * over a solution of that one. Two levels, which is as deep as the API answers.
 */
export const SolutionPage = graphql(
  `
    query SolutionPage($slug: String!, $language: Language!) {
      solution(slug: $slug) {
        id
        slug
        heading
        text
        worksWhen
        watchOut
        howTo
        evidence {
          level
          reasons
        }
        related(first: 3, filter: { examples: INCLUDE }) {
          ...RelatedSolutionFields
        }
        insights(first: 10) {
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
          linksStated
          publishedAt
          changedAt
          municipalitiesNote
          place {
            name
            country
          }
          period {
            from
          }
          municipalities(first: 50) {
            nodes {
              ...TriedIn
            }
          }
          materials(first: 20) {
            nodes {
              id
              title
              format
              url
            }
          }
          reusedFrom(first: 5) {
            nodes {
              id
              solution {
                id
                slug
                heading
                case {
                  id
                  language
                  municipalities(first: 1) {
                    nodes {
                      id
                      code
                      name
                    }
                  }
                }
              }
            }
          }
        }
        solutionTests(first: 50) {
          totalCount
          nodes {
            ...TrialFields
            municipality {
              ...TriedIn
            }
          }
        }
        improvements(first: 10) {
          nodes {
            id
            heading
            statusText
          }
        }
        videoSegments(first: 10) {
          nodes {
            id
            title
            startSeconds
            endSeconds
            video {
              id
              slug
              title
              language
            }
          }
        }
        reuses(first: 50) {
          totalCount
          nodes {
            ...ReuseFields
            municipality {
              ...TriedIn
            }
            ownCase {
              id
              slug
              title
              language
              solutions(first: 5) {
                nodes {
                  id
                  slug
                  heading
                  worksWhen
                  watchOut
                  solutionTests(first: 20) {
                    nodes {
                      ...TrialFields
                    }
                  }
                  reuses(first: 20) {
                    nodes {
                      ...ReuseFields
                      municipality {
                        id
                        code
                        name
                      }
                      ownCase {
                        id
                        slug
                        title
                        language
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [TriedIn, TrialFields, ReuseFields, RelatedSolutionFields],
)

/** Why there is no solution at an address any longer. */
export const WithdrawnSolution = graphql(`
  query WithdrawnSolution($slug: String!) {
    withdrawnSolution(slug: $slug) {
      id
      title
      reason
      removedAt
      replacedBy
      case {
        id
        slug
        title
        language
      }
    }
  }
`)
