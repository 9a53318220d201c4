import { defineEntity, p } from '@mikro-orm/core'
import { instant, stored } from '../database/stored.ts'

/** The frozen document of one publishing. It outlives its case, so the case is named by id and not by foreign key. */
const RevisionTable = defineEntity({
  name: 'Revision',
  tableName: 'revisions',
  uniques: [{ properties: ['caseId', 'version'] }],
  properties: {
    ...stored,
    caseId: p.string().length(90),
    version: p.integer().check('version > 0'),
    publishedAt: instant(),
    note: p.text().nullable(),
    /** Who wrote it: an import from a file, or people in the editor, whom no import overwrites. */
    origin: p.enum(['IMPORT', 'EDITOR'] as const),
    document: p.json<Record<string, unknown>>(),
  },
})
export class Revision extends RevisionTable.class {}
RevisionTable.setClass(Revision)
