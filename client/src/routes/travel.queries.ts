import { graphql } from '#lib/graphql/graphql.ts'

export const TravelFields = graphql(`
  fragment TravelFields on Reuse {
    id
    outcome
    isExample
    municipality {
      id
      code
      name
      seat {
        latitude
        longitude
      }
    }
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
            seat {
              latitude
              longitude
            }
          }
        }
      }
    }
  }
`)
