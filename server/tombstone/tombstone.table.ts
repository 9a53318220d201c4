import { defineEntity, p } from '@mikro-orm/core'
import { instant, stored } from '../database/stored.ts'

/** What is left of something that was public: its id, so that links and citations get a reason and not a void. */
const TombstoneTable = defineEntity({
  name: 'Tombstone',
  tableName: 'tombstones',
  properties: {
    ...stored,
    kind: p.string().length(40),
    /** Null also once something else is at that address. */
    slug: p.string().length(120).nullable().index(),
    title: p.string().length(200).nullable(),
    removedAt: instant(),
    reason: p.text(),
    replacedBy: p.string().length(90).nullable(),
    /** The case that it was, or was a part of: only that one may have the id again. */
    caseId: p.string().length(90).nullable(),
  },
})
export class Tombstone extends TombstoneTable.class {}
TombstoneTable.setClass(Tombstone)

/** An address that a thing had before; it goes on to lead there. */
const FormerSlugTable = defineEntity({
  name: 'FormerSlug',
  tableName: 'former_slugs',
  uniques: [{ properties: ['kind', 'slug'] }],
  properties: {
    ...stored,
    kind: p.string().length(40),
    slug: p.string().length(120),
    target: p.string().length(90).index(),
  },
})
export class FormerSlug extends FormerSlugTable.class {}
FormerSlugTable.setClass(FormerSlug)
