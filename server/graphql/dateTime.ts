import { GraphQLScalarType } from 'graphql'

/** A point in time. Only ever given out, and stored in the same form, so there is nothing to convert. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A point in time in UTC as RFC 3339 text: `2026-11-23T09:20:00.000Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
})
