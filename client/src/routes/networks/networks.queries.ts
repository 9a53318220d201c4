import { graphql } from '#lib/graphql/graphql.ts'
import { NetworkRowFields } from '#lib/network/networkRow.queries.ts'

/** Real networks and those of the examples, apart. */
export const NetworksPage = graphql(
  `
    query NetworksPage {
      real: networks(first: 20) {
        totalCount
        nodes {
          id
          ...NetworkRowFields
          period {
            from
            to
          }
        }
      }
      examples: networks(first: 20, filter: { examples: ONLY }) {
        totalCount
        nodes {
          id
          ...NetworkRowFields
          period {
            from
            to
          }
        }
      }
    }
  `,
  [NetworkRowFields],
)
