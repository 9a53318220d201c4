import { graphql } from '#lib/graphql/graphql.ts'

/** What a card tells of the case that its part comes from. */
export const CaseOfHit = graphql(`
  fragment CaseOfHit on Case {
    id
    slug
    title
    language
    isExample
    stepReached
    steps {
      number
      partCount
    }
    outcomeCounts {
      worked
      needsAdjustment
      didNotWork
      unstated
      total
    }
    place {
      name
      country
    }
    municipalitiesNote
    municipalities(first: 4) {
      totalCount
      nodes {
        id
        code
        name
      }
    }
  }
`)

export const ChallengeHit = graphql(
  `
    fragment ChallengeHit on Challenge {
      id
      kind
      heading
      text
      goal
      insights {
        totalCount
      }
      case {
        ...CaseOfHit
      }
    }
  `,
  [CaseOfHit],
)

export const InsightHit = graphql(
  `
    fragment InsightHit on Insight {
      id
      heading
      text
      challenges {
        totalCount
      }
      explorations {
        totalCount
      }
      solutions {
        totalCount
      }
      case {
        ...CaseOfHit
      }
    }
  `,
  [CaseOfHit],
)

export const SolutionHit = graphql(
  `
    fragment SolutionHit on Solution {
      id
      slug
      heading
      text
      evidence {
        level
      }
      outcomeCounts {
        worked
        needsAdjustment
        didNotWork
        unstated
        total
      }
      insights {
        totalCount
      }
      reuses {
        totalCount
      }
      case {
        ...CaseOfHit
      }
    }
  `,
  [CaseOfHit],
)

export const TestHit = graphql(
  `
    fragment TestHit on SolutionTest {
      id
      iteration
      scaleText
      outcome
      outcomeAccordingTo
      learnings
      period {
        from
        to
      }
      municipality {
        id
        code
        name
      }
      solution {
        id
        heading
      }
      case {
        ...CaseOfHit
      }
    }
  `,
  [CaseOfHit],
)

export const MethodHit = graphql(`
  fragment MethodHit on ExplorationMethod {
    id
    slug
    name(language: $language)
    purpose(language: $language)
    explorations(filter: { examples: INCLUDE }) {
      totalCount
    }
  }
`)
