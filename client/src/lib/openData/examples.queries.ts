import { graphql } from '#lib/graphql/graphql.ts'

/** The ready examples of the data page, by the name that they have in its address. */
export const exampleDocuments = {
  provat: graphql(`
    query TestedSolutions($groups: [String!], $outcomes: [TestOutcome!]) {
      cases(filter: { municipalityGroups: $groups, outcomes: $outcomes, examples: INCLUDE }, first: 5) {
        totalCount
        nodes {
          title
          isExample
          municipalities(first: 3) {
            nodes {
              name
              population
            }
          }
          solutions(first: 3) {
            nodes {
              heading
              evidence {
                level
              }
              solutionTests(first: 3) {
                nodes {
                  scaleText
                  outcome
                  learnings
                }
              }
            }
          }
        }
      }
    }
  `),
  trad: graphql(`
    query OneThread($first: Int) {
      challenges(filter: { examples: INCLUDE }, first: $first) {
        nodes {
          heading
          case {
            title
            isExample
          }
          insights(first: 2) {
            nodes {
              heading
              solutions(first: 2) {
                nodes {
                  heading
                  solutionTests(first: 3) {
                    nodes {
                      iteration
                      outcome
                      learnings
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  `),
  utfall: graphql(`
    query HowItWent {
      real: knowledge {
        counts {
          cases
          tests {
            worked
            needsAdjustment
            didNotWork
            unstated
            total
          }
        }
      }
      caseFacets(filter: { examples: EXCLUDE }) {
        outcomes {
          value
          count
        }
      }
    }
  `),
  ateranvandning: graphql(`
    query WhoReusedWhat($first: Int) {
      reuses(filter: { examples: INCLUDE }, first: $first) {
        totalCount
        nodes {
          municipality {
            name
          }
          solution {
            heading
            case {
              title
              municipalities(first: 3) {
                nodes {
                  name
                }
              }
            }
          }
          startedOn
          adaptation
          outcome
          learnings
          isExample
        }
      }
    }
  `),
  film: graphql(`
    query ClipsOfACase($first: Int) {
      videoSegments(filter: { examples: INCLUDE }, first: $first) {
        totalCount
        nodes {
          title
          startSeconds
          endSeconds
          speakers
          video {
            title
            url
            captionsUrl
          }
          cases(first: 3) {
            nodes {
              title
            }
          }
        }
      }
    }
  `),
  natverk: graphql(`
    query NetworkProgress {
      networks(filter: { examples: INCLUDE }, first: 5) {
        nodes {
          name
          isExample
          cases(first: 20) {
            nodes {
              title
              stepReached
              municipalities(first: 5) {
                nodes {
                  name
                }
              }
            }
          }
        }
      }
    }
  `),
  andrat: graphql(`
    query LastChanged($first: Int, $after: String) {
      knowledge {
        version
        changedAt
      }
      cases(orderBy: LAST_CHANGED, first: $first, after: $after) {
        nodes {
          id
          slug
          version
          changedAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
}
