import { graphql } from '#lib/graphql/graphql.ts'

/** All municipalities by county, the fictional ones too; the totals are of the real ones. No county has more than a hundred. */
export const AllMunicipalities = graphql(`
  query AllMunicipalities {
    municipalities(first: 1) {
      totalCount
    }
    realWithCases: municipalities(filter: { hasCases: true }) {
      totalCount
    }
    withCases: municipalities(filter: { hasCases: true, examples: INCLUDE }, first: 100) {
      nodes {
        id
        code
        cases(first: 1) {
          totalCount
        }
      }
    }
    counties(examples: INCLUDE) {
      id
      code
      name
      isExample
      municipalities(first: 100) {
        nodes {
          id
          code
          name
          isExample
        }
      }
    }
  }
`)

export const MunicipalitiesByName = graphql(`
  query MunicipalitiesByName($name: String!) {
    municipalities(filter: { nameContains: $name, examples: INCLUDE }, first: 100) {
      totalCount
      nodes {
        id
        code
        name
        isExample
        county {
          id
          name
        }
        cases(first: 1) {
          totalCount
        }
      }
    }
  }
`)
