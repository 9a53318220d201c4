import { defineEntity, p } from '@mikro-orm/core'
import { partialDate, stored } from '../database/stored.ts'
import { Network } from '../network/network.table.ts'

const PublicationTable = defineEntity({
  name: 'Publication',
  tableName: 'publications',
  properties: {
    ...stored,
    network: () => p.manyToOne(Network).ref().nullable().index(),
    position: p.integer(),
    title: p.string().length(300).nullable(),
    statusText: p.text().nullable(),
    whereText: p.text().nullable(),
    url: p.string().length(2000).nullable(),
    published: partialDate(),
    isExample: p.boolean(),
  },
})
export class Publication extends PublicationTable.class {}
PublicationTable.setClass(Publication)
