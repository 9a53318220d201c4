import { graphql } from '#lib/graphql/graphql.ts'

/** The case that a part belongs to, as its page tells of it. */
export const PartCase = graphql(`
  fragment PartCase on Case {
    id
    slug
    title
    language
    isExample
    linksStated
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

export const PartClip = graphql(`
  fragment PartClip on VideoSegment {
    id
    title
    startSeconds
    endSeconds
    video {
      id
      slug
      title
      language
    }
  }
`)
