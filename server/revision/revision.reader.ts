import { json } from '../database/bilingual.ts'
import { computed, reader } from '../graphql/reader.ts'

export const revisionReader = reader('Revision', 'revisions', {
  fields: { document: computed(['document'], row => json(row['document'])) },
})
