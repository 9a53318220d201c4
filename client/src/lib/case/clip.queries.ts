import { graphql } from '#lib/graphql/graphql.ts'

export const ClipFields = graphql(`
  fragment ClipFields on VideoSegment {
    id
    startSeconds
    endSeconds
    title
    video {
      id
      slug
      title
      language
    }
  }
`)
