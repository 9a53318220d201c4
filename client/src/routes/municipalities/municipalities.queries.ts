import { graphql } from '#lib/graphql/graphql.ts'

/** All municipalities by county. No county has more than a hundred. */
export const AllMunicipalities = graphql(`
  query AllMunicipalities {
    municipalities(first: 1) {
      totalCount
    }
    withCases: municipalities(filter: { hasCases: true }, first: 100) {
      totalCount
      nodes {
        id
        code
        cases(first: 1) {
          totalCount
        }
      }
    }
    counties {
      id
      code
      name
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
    municipalities(filter: { nameContains: $name }, first: 100) {
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
