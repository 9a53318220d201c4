import { CaseOfHit } from '#lib/explore/hits.queries.ts'
import { graphql } from '#lib/graphql/graphql.ts'

/** What the address of a found thing is made of. */
export const AddressOfFound = graphql(`
  fragment AddressOfFound on Node {
    __typename
    id
    ... on Case {
      slug
    }
    ... on Solution {
      slug
    }
    ... on ExplorationMethod {
      slug
    }
    ... on Network {
      slug
    }
    ... on Seminar {
      slug
    }
    ... on Municipality {
      code
    }
    ... on VideoSegment {
      startSeconds
      endSeconds
      video {
        id
        slug
      }
    }
    ... on Material {
      url
      network {
        id
        slug
      }
      processStep {
        id
        network {
          id
          slug
        }
      }
    }
  }
`)

/** A hit of a search as its card tells it. */
export const FoundHit = graphql(
  `
    fragment FoundHit on SearchHit {
      id
      kind
      isExample
      language
      title(language: $language)
      titleRanges(language: $language) {
        start
        end
      }
      snippet {
        text
        ranges {
          start
          end
        }
      }
      whyMatched {
        asked
        found
        reason
      }
      municipality {
        id
        code
        name
        group {
          id
          code
          name(language: $language)
        }
      }
      case {
        ...CaseOfHit
        network {
          id
          slug
          name
        }
      }
      node {
        ...AddressOfFound
        ... on Solution {
          outcomeCounts {
            worked
            needsAdjustment
            didNotWork
            unstated
            total
          }
          reuses {
            totalCount
          }
        }
        ... on SolutionTest {
          iteration
          outcome
          outcomeAccordingTo
        }
        ... on ExplorationMethod {
          explorations(filter: { examples: INCLUDE }) {
            totalCount
          }
        }
        ... on Municipality {
          cases(first: 1) {
            totalCount
          }
        }
        ... on Seminar {
          heldOn
        }
        ... on Material {
          format
        }
      }
    }
  `,
  [CaseOfHit, AddressOfFound],
)
