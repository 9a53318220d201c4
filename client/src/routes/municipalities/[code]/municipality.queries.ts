import { CaseCardFields } from '#lib/case/caseCard.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'

/** The other municipality, of an exchange. */
export const OtherFields = graphql(`
  fragment OtherFields on Municipality {
    id
    code
    name
  }
`)

export const SimilarFields = graphql(`
  fragment SimilarFields on SimilarMunicipality {
    municipality {
      id
      code
      name
      cases(first: 1) {
        totalCount
      }
    }
    group {
      id
      code
      name(language: $language)
      classificationYear
    }
    population {
      own
      other
    }
    county {
      id
      name
    }
  }
`)

export const MunicipalityPage = graphql(
  `
    query MunicipalityPage($code: String!, $language: Language!) {
      municipality(code: $code) {
        id
        code
        name
        officialName
        isExample
        population
        populationDate
        county {
          id
          code
          name
        }
        group {
          id
          code
          name(language: $language)
          classificationYear
        }
        similar(first: 6) {
          ...SimilarFields
        }
        withCases: similar(first: 6, hasCases: true) {
          ...SimilarFields
        }
        seat {
          name
        }
        cases(first: 20) {
          totalCount
          nodes {
            id
            ...CaseCardFields
            slug
            language
            all: municipalities {
              totalCount
            }
            contacts {
              id
              name
              isRole
              email
            }
            shared: solutions(first: 10) {
              nodes {
                id
                slug
                heading
                reuses(first: 20) {
                  nodes {
                    id
                    outcome
                    startedOn
                    municipality {
                      ...OtherFields
                    }
                  }
                }
              }
            }
            videoSegments(first: 3) {
              nodes {
                id
                title
                startSeconds
                endSeconds
                video {
                  id
                  slug
                  language
                }
              }
            }
          }
        }
        networks(first: 20) {
          nodes {
            id
            slug
            name
            period {
              from
              to
            }
          }
        }
        reuses(first: 20) {
          totalCount
          nodes {
            id
            outcome
            startedOn
            solution {
              id
              slug
              heading
              case {
                id
                language
                municipalities(first: 1) {
                  nodes {
                    ...OtherFields
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [CaseCardFields, OtherFields, SimilarFields],
)
