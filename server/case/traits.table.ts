import { defineEntity, p } from '@mikro-orm/core'
import { Case } from './case.table.ts'

/** What filters and facets ask of a case, in one narrow row that is written when it is published: all are read at once. */
const CaseTraitsTable = defineEntity({
  name: 'CaseTraits',
  tableName: 'case_traits',
  properties: {
    case: () => p.manyToOne(Case).ref().primary().deleteRule('cascade'),
    /** The traits that `traits.rows.ts` names, in that order. */
    line: p.text(),
  },
})
export class CaseTraits extends CaseTraitsTable.class {}
CaseTraitsTable.setClass(CaseTraits)
