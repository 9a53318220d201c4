import { defineEntity, p } from '@mikro-orm/core'
import { instant, partialDate, stored } from '../database/stored.ts'
import { Municipality } from '../municipality/municipality.table.ts'

const NetworkTable = defineEntity({
  name: 'Network',
  tableName: 'networks',
  properties: {
    ...stored,
    slug: p.string().length(120).unique(),
    name: p.string().length(200),
    sortKey: p.string().length(120).index(),
    summary: p.text().nullable(),
    language: p.string().length(10),
    organiser: p.string().length(200),
    organiserShortName: p.string().length(40).nullable(),
    organiserLaterName: p.string().length(200).nullable(),
    kindText: p.string().length(200).nullable(),
    periodFrom: partialDate(),
    periodTo: partialDate(),
    pageTitle: p.string().length(300).nullable(),
    pagePublisher: p.string().length(200).nullable(),
    pagePublished: partialDate(),
    pageUrl: p.string().length(2000).nullable(),
    informationOwnerText: p.text().nullable(),
    contactText: p.text().nullable(),
    unknown: p.json<string[]>(),
    isExample: p.boolean(),
    publishedAt: instant(),
  },
})
export class Network extends NetworkTable.class {}
NetworkTable.setClass(Network)

const ProcessStepTable = defineEntity({
  name: 'ProcessStep',
  tableName: 'process_steps',
  uniques: [{ properties: ['network', 'number'] }],
  properties: {
    ...stored,
    network: () => p.manyToOne(Network).ref().index().deleteRule('cascade'),
    number: p.integer().check('number between 1 and 6'),
    name: p.string().length(200),
    question: p.string().length(500),
    guidance: p.text(),
  },
})
export class ProcessStep extends ProcessStepTable.class {}
ProcessStepTable.setClass(ProcessStep)

const NetworkMemberTable = defineEntity({
  name: 'NetworkMember',
  tableName: 'network_members',
  properties: {
    network: () => p.manyToOne(Network).ref().primary().deleteRule('cascade'),
    municipality: () => p.manyToOne(Municipality).ref().primary().index(),
    joinedOn: partialDate(),
    leftOn: partialDate(),
  },
})
export class NetworkMember extends NetworkMemberTable.class {}
NetworkMemberTable.setClass(NetworkMember)
