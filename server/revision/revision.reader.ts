import { sql } from 'kysely'
import { json } from '../database/bilingual.ts'
import { computed, reader } from '../graphql/reader.ts'

export const revisionReader = reader('Revision', 'revisions', {
  fields: { document: computed(['document'], row => json(row['document'])) },
  // Revisions outlive their case, for whoever runs the site; what was withdrawn is not public by this way either.
  isPublic: sql`exists (select 1 from cases c where c.id = t.case_id)`,
})
