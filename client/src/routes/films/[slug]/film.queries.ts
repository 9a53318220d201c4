import { graphql } from '#lib/graphql/graphql.ts'

/** The case that a part belongs to, and where it was. */
const CaseOfPart = graphql(`
  fragment CaseOfPart on Case {
    id
    slug
    title
    language
    municipalities(first: 2) {
      totalCount
      nodes {
        id
        code
        name
      }
    }
  }
`)

/** A film with what is said in it, its chapters and what each of them is about. */
export const FilmPage = graphql(
  `
    query FilmPage($slug: String!, $language: Language!) {
      video(slug: $slug) {
        id
        slug
        title
        description
        language
        durationSeconds
        url
        captionsUrl
        posterUrl
        transcript
        firstPublishedOn
        publishedAt
        isExample
        seminar {
          id
          slug
          title
          heldOn
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
              durationSeconds
            }
          }
        }
        cues {
          id
          startSeconds
          endSeconds
          speaker
          text
        }
        segments(first: 50) {
          nodes {
            id
            title
            speakers
            startSeconds
            endSeconds
            cases(first: 5) {
              nodes {
                ...CaseOfPart
                outcomeCounts {
                  worked
                  needsAdjustment
                  didNotWork
                  unstated
                  total
                }
              }
            }
            challenges(first: 5) {
              nodes {
                id
                heading
                case {
                  ...CaseOfPart
                }
              }
            }
            explorations(first: 5) {
              nodes {
                id
                heading
                method {
                  id
                  slug
                  name(language: $language)
                }
                case {
                  ...CaseOfPart
                }
              }
            }
            insights(first: 5) {
              nodes {
                id
                heading
                solutions {
                  totalCount
                }
                case {
                  ...CaseOfPart
                }
              }
            }
            solutions(first: 5) {
              nodes {
                id
                slug
                heading
                outcomeCounts {
                  worked
                  needsAdjustment
                  didNotWork
                  unstated
                  total
                }
                case {
                  ...CaseOfPart
                }
              }
            }
            solutionTests(first: 5) {
              nodes {
                id
                scaleText
                outcome
                case {
                  ...CaseOfPart
                }
              }
            }
            improvements(first: 5) {
              nodes {
                id
                heading
                case {
                  ...CaseOfPart
                }
              }
            }
          }
        }
      }
    }
  `,
  [CaseOfPart],
)

export { CaseOfPart }
