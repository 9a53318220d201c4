import { CaseCardFields } from '#lib/case/caseCard.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'

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
        seat {
          name
        }
        cases(first: 20) {
          totalCount
          nodes {
            id
            ...CaseCardFields
          }
        }
      }
    }
  `,
  [CaseCardFields],
)
