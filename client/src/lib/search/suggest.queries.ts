import { graphql } from '#lib/graphql/graphql.ts'
import { AddressOfFound } from './found.queries.ts'

/** What may be what somebody is typing. */
export const Suggest = graphql(
  `
    query Suggest($prefix: String!, $examples: ExamplesFilter!, $language: Language!) {
      suggest(prefix: $prefix, examples: $examples) {
        id
        kind
        isExample
        title(language: $language)
        titleRanges(language: $language) {
          start
          end
        }
        node {
          ...AddressOfFound
        }
      }
    }
  `,
  [AddressOfFound],
)
