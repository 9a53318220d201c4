import { graphql } from '#lib/graphql/graphql.ts'

export const CaseCardFields = graphql(`
  fragment CaseCardFields on Case {
    id
    slug
    title
    summary
    language
    isExample
    area
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
    challenges(first: 1) {
      nodes {
        id
        heading
        text
        goal
      }
    }
    solutions(first: 1) {
      nodes {
        id
        heading
      }
    }
  }
`)
