import { defineEntity, p } from '@mikro-orm/core'
import { Case } from '../case/case.table.ts'
import type { Bilingual } from '../database/bilingual.ts'
import { partialDate, stored } from '../database/stored.ts'

const ExplorationMethodTable = defineEntity({
  name: 'ExplorationMethod',
  tableName: 'exploration_methods',
  properties: {
    ...stored,
    slug: p.string().length(120).unique(),
    sortKey: p.string().length(120).index(),
    name: p.json<Bilingual>(),
    aliases: p.json<Bilingual<string[]>>(),
    purpose: p.json<Bilingual>(),
    strengthAndLimit: p.json<Bilingual>(),
    whenNot: p.json<Bilingual>(),
    people: p.json<Bilingual>(),
    steps: p.json<Bilingual<string[]>>(),
    ethics: p.json<Bilingual>(),
  },
})
export class ExplorationMethod extends ExplorationMethodTable.class {}
ExplorationMethodTable.setClass(ExplorationMethod)

const ExplorationTable = defineEntity({
  name: 'Exploration',
  tableName: 'explorations',
  indexes: [
    { name: 'explorations_in_case', properties: ['case', 'position'] },
    { name: 'explorations_counted', properties: ['case', 'method'] },
    { name: 'explorations_newest', properties: ['newestKey', 'id'] },
  ],
  properties: {
    ...stored,
    case: () => p.manyToOne(Case).ref().deleteRule('cascade'),
    position: p.integer(),
    method: () => p.manyToOne(ExplorationMethod).ref().nullable().index(),
    heading: p.string().length(200),
    sortKey: p.string().length(120).default('').index(),
    newestKey: p.string().length(40).default(''),
    text: p.text(),
    participants: p.text().nullable(),
    findings: p.text().nullable(),
    periodFrom: partialDate(),
    periodTo: partialDate(),
  },
})
export class Exploration extends ExplorationTable.class {}
ExplorationTable.setClass(Exploration)
