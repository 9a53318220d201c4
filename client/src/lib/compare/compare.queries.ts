import { graphql } from '#lib/graphql/graphql.ts'

/** The case that something compared is, or comes from. */
export const ComparedFacts = graphql(`
  fragment ComparedFacts on Case {
    id
    slug
    title
    language
    isExample
    area
    municipalitiesNote
    period {
      from
      to
    }
    place {
      name
      country
    }
    themes {
      id
      code
      name(language: $language)
    }
    obstacles {
      id
      code
      name(language: $language)
    }
    sources {
      id
      url
      title
      publisher
      published
    }
    municipalities(first: 10) {
      totalCount
      nodes {
        id
        code
        name
        population
        populationDate
        county {
          id
          name
        }
        group {
          id
          code
          name(language: $language)
          classificationYear
        }
      }
    }
  }
`)

export const ComparedTest = graphql(`
  fragment ComparedTest on SolutionTest {
    id
    scale
    scaleText
    outcome
    outcomeAccordingTo
    cost
    period {
      from
      to
    }
    municipality {
      id
      code
      name
    }
  }
`)

/** A solution without its tests: those of a case are told together. */
export const ComparedSolution = graphql(`
  fragment ComparedSolution on Solution {
    id
    slug
    heading
    worksWhen
    watchOut
    howTo
    evidence {
      level
      reasons
    }
    reuses(first: 20) {
      nodes {
        id
        outcome
        startedOn
        municipality {
          id
          code
          name
        }
      }
    }
  }
`)

export const CompareSolution = graphql(
  `
    query CompareSolution($slug: String!, $language: Language!) {
      solution(slug: $slug) {
        ...ComparedSolution
        outcomeCounts {
          worked
          needsAdjustment
          didNotWork
          unstated
          total
        }
        solutionTests(first: 20) {
          totalCount
          nodes {
            ...ComparedTest
          }
        }
        case {
          ...ComparedFacts
        }
        related(first: 4, filter: { examples: INCLUDE }) {
          solution {
            id
            slug
            heading
            case {
              id
              language
            }
          }
        }
      }
      withdrawnSolution(slug: $slug) {
        id
        title
        reason
      }
    }
  `,
  [ComparedSolution, ComparedTest, ComparedFacts],
)

export const CompareCase = graphql(
  `
    query CompareCase($slug: String!, $language: Language!) {
      case(slug: $slug) {
        ...ComparedFacts
        outcomeCounts {
          worked
          needsAdjustment
          didNotWork
          unstated
          total
        }
        solutions(first: 10) {
          nodes {
            ...ComparedSolution
          }
        }
        solutionTests(first: 20) {
          totalCount
          nodes {
            ...ComparedTest
          }
        }
        related(first: 4, filter: { examples: INCLUDE }) {
          case {
            id
            slug
            title
            language
          }
        }
      }
      withdrawnCase(slug: $slug) {
        id
        title
        reason
      }
    }
  `,
  [ComparedSolution, ComparedTest, ComparedFacts],
)
