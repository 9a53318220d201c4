import { graphql } from '#lib/graphql/graphql.ts'

export const SharedFields = graphql(`
  fragment SharedFields on SharedFact {
    kind
    value
    label(language: $language)
  }
`)

/** A case as far as something of it is shown beside that of another. */
export const BesideFields = graphql(`
  fragment BesideFields on Case {
    id
    slug
    title
    language
    isExample
    place {
      name
      country
    }
    municipalitiesNote
    municipalities(first: 3) {
      totalCount
      nodes {
        id
        code
        name
      }
    }
    outcomeCounts {
      worked
      needsAdjustment
      didNotWork
      unstated
      total
    }
  }
`)

export const RelatedCaseFields = graphql(
  `
    fragment RelatedCaseFields on RelatedCase {
      case {
        ...BesideFields
      }
      reasons {
        ...SharedFields
      }
    }
  `,
  [BesideFields, SharedFields],
)

export const RelatedSolutionFields = graphql(
  `
    fragment RelatedSolutionFields on RelatedSolution {
      solution {
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
          ...BesideFields
        }
      }
      reasons {
        ...SharedFields
      }
    }
  `,
  [BesideFields, SharedFields],
)

export const SimilarChallengeFields = graphql(
  `
    fragment SimilarChallengeFields on SimilarChallenge {
      challenge {
        id
        heading
        case {
          ...BesideFields
        }
      }
      reasons {
        ...SharedFields
      }
    }
  `,
  [BesideFields, SharedFields],
)
