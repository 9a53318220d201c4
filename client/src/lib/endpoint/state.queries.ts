import { graphql } from '#lib/graphql/graphql.ts'

export const KnowledgeState = graphql(`
  query KnowledgeState {
    knowledge {
      version
      changedAt
    }
  }
`)
