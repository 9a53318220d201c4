import { defineEntity, p } from '@mikro-orm/core'
import { Case } from '../case/case.table.ts'
import { stored } from '../database/stored.ts'
import { Network, ProcessStep } from '../network/network.table.ts'

const MaterialTable = defineEntity({
  name: 'Material',
  tableName: 'materials',
  properties: {
    ...stored,
    network: () => p.manyToOne(Network).ref().nullable().index().deleteRule('cascade'),
    processStep: () => p.manyToOne(ProcessStep).ref().nullable().index().deleteRule('cascade'),
    case: () => p.manyToOne(Case).ref().nullable().index().deleteRule('cascade'),
    position: p.integer(),
    title: p.string().length(300),
    format: p.string().length(20),
    url: p.string().length(2000).nullable(),
    altText: p.text().nullable(),
    licence: p.string().length(100).nullable(),
  },
})
export class Material extends MaterialTable.class {}
MaterialTable.setClass(Material)
