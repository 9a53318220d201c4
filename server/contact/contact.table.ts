import { defineEntity, p } from '@mikro-orm/core'
import { Case } from '../case/case.table.ts'
import { stored } from '../database/stored.ts'

const ContactTable = defineEntity({
  name: 'Contact',
  tableName: 'contacts',
  properties: {
    ...stored,
    case: () => p.manyToOne(Case).ref().index().deleteRule('cascade'),
    position: p.integer(),
    name: p.string().length(200),
    isRole: p.boolean(),
    email: p.string().length(320).nullable(),
    validUntil: p.string().length(10).nullable(),
  },
})
export class Contact extends ContactTable.class {}
ContactTable.setClass(Contact)
