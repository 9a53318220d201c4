import { defineEntity, p } from '@mikro-orm/core'

/**
 * One row, which the first migration makes: which state of the published knowledge this is. Every publishing adds one in
 * its own transaction, and so waits for the others.
 */
const KnowledgeTable = defineEntity({
  name: 'Knowledge',
  tableName: 'knowledge',
  checks: [{ name: 'knowledge_is_one', expression: 'id = 1' }],
  properties: {
    id: p.integer().primary(),
    version: p.integer(),
    changedAt: p.string().length(24),
    seededAt: p.string().length(24).nullable(),
    /** When the example network was sown; null when it is not here. */
    examplesSeededAt: p.string().length(24).nullable(),
  },
})
export class Knowledge extends KnowledgeTable.class {}
KnowledgeTable.setClass(Knowledge)
