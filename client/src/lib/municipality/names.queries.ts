import { graphql } from '#lib/graphql/graphql.ts'

/** What every municipality is called, the fictional ones too. No county has more than a hundred. */
export const MunicipalityNames = graphql(`
  query MunicipalityNames {
    counties(examples: INCLUDE) {
      id
      municipalities(first: 100) {
        nodes {
          id
          code
          name
        }
      }
    }
  }
`)
