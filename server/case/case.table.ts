import { defineEntity, p } from '@mikro-orm/core'
import { instant, partialDate, stored } from '../database/stored.ts'
import { Municipality } from '../municipality/municipality.table.ts'
import { Network } from '../network/network.table.ts'
import { Obstacle, Theme } from '../theme/theme.table.ts'

const CaseTable = defineEntity({
  name: 'Case',
  tableName: 'cases',
  indexes: [
    { name: 'cases_newest', properties: ['publishedAt', 'id'] },
    { name: 'cases_newest_real_first', properties: ['newestKey', 'id'] },
    { name: 'cases_changed', properties: ['changedAt', 'id'] },
    { name: 'cases_title', properties: ['sortKey', 'id'] },
    { name: 'cases_real_newest', properties: ['isExample', 'publishedAt', 'id'] },
    // All that a filter asks of the row itself: what is counted need not read the texts.
    {
      name: 'cases_filtered',
      properties: [
        ...(['id', 'isExample', 'stepReached', 'network'] as const),
        ...(['testsWorked', 'testsNeedingAdjustment', 'testsNotWorking', 'firstDay', 'lastDay'] as const),
      ],
    },
  ],
  properties: {
    ...stored,
    slug: p.string().length(120).unique(),
    title: p.string().length(200),
    sortKey: p.string().length(120),
    newestKey: p.string().length(40).default(''),
    summary: p.text().nullable(),
    language: p.string().length(10),
    area: p.string().length(200).nullable(),
    municipalitiesNote: p.text().nullable(),
    placeName: p.string().length(100).nullable(),
    placeCountry: p.string().length(2).nullable(),
    periodFrom: partialDate(),
    periodTo: partialDate(),
    /** The days that the period covers, for filtering; null where the source gives no bound. */
    firstDay: partialDate(),
    lastDay: partialDate(),
    stepReached: p.integer().index().check('step_reached between 0 and 6'),
    steps: p.json<{ status: string; partCount: number }[]>(),
    linksStated: p.boolean(),
    reuseNote: p.text().nullable(),
    unknown: p.json<string[]>(),
    network: () => p.manyToOne(Network).ref().nullable().index(),
    isExample: p.boolean(),
    version: p.integer().check('version > 0'),
    publishedAt: instant(),
    changedAt: instant(),
    testsWorked: p.integer(),
    testsNeedingAdjustment: p.integer(),
    testsNotWorking: p.integer(),
    testsUnstated: p.integer(),
    /** Of the published document, so that publishing the same again is seen to change nothing. */
    contentHash: p.string().length(64),
  },
})
export class Case extends CaseTable.class {}
CaseTable.setClass(Case)

const CaseMunicipalityTable = defineEntity({
  name: 'CaseMunicipality',
  tableName: 'case_municipalities',
  properties: {
    case: () => p.manyToOne(Case).ref().primary().deleteRule('cascade'),
    municipality: () => p.manyToOne(Municipality).ref().primary().index(),
    position: p.integer(),
  },
})
export class CaseMunicipality extends CaseMunicipalityTable.class {}
CaseMunicipalityTable.setClass(CaseMunicipality)

const CaseThemeTable = defineEntity({
  name: 'CaseTheme',
  tableName: 'case_themes',
  properties: {
    case: () => p.manyToOne(Case).ref().primary().deleteRule('cascade'),
    theme: () => p.manyToOne(Theme).ref().primary().index(),
    position: p.integer(),
  },
})
export class CaseTheme extends CaseThemeTable.class {}
CaseThemeTable.setClass(CaseTheme)

const CaseObstacleTable = defineEntity({
  name: 'CaseObstacle',
  tableName: 'case_obstacles',
  properties: {
    case: () => p.manyToOne(Case).ref().primary().deleteRule('cascade'),
    obstacle: () => p.manyToOne(Obstacle).ref().primary().index(),
    position: p.integer(),
  },
})
export class CaseObstacle extends CaseObstacleTable.class {}
CaseObstacleTable.setClass(CaseObstacle)

const SourceTable = defineEntity({
  name: 'Source',
  tableName: 'sources',
  properties: {
    ...stored,
    case: () => p.manyToOne(Case).ref().index().deleteRule('cascade'),
    position: p.integer(),
    url: p.string().length(2000),
    urlNote: p.string().length(300).nullable(),
    title: p.string().length(500).nullable(),
    publisher: p.string().length(300),
    published: partialDate(),
    readExtent: p.enum(['INTRODUCTION', 'WHOLE'] as const).nullable(),
    readOn: p.string().length(10).nullable(),
  },
})
export class Source extends SourceTable.class {}
SourceTable.setClass(Source)
