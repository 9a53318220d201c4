import { defineEntity, p } from '@mikro-orm/core'
import type { Bilingual } from '../database/bilingual.ts'
import { stored } from '../database/stored.ts'

const CountyTable = defineEntity({
  name: 'County',
  tableName: 'counties',
  properties: {
    ...stored,
    code: p.string().length(2).unique(),
    name: p.string().length(100),
    shortName: p.string().length(100),
    sortKey: p.string().length(120),
    population: p.integer(),
    populationDate: p.string().length(10),
    isExample: p.boolean().default(false),
  },
})
export class County extends CountyTable.class {}
CountyTable.setClass(County)

const MunicipalityGroupTable = defineEntity({
  name: 'MunicipalityGroup',
  tableName: 'municipality_groups',
  properties: {
    ...stored,
    code: p.string().length(2).unique(),
    name: p.json<Bilingual>(),
    mainGroup: p.json<Bilingual>(),
    classificationYear: p.integer(),
  },
})
export class MunicipalityGroup extends MunicipalityGroupTable.class {}
MunicipalityGroupTable.setClass(MunicipalityGroup)

const MunicipalityTable = defineEntity({
  name: 'Municipality',
  tableName: 'municipalities',
  properties: {
    ...stored,
    code: p.string().length(4).unique().check('length(code) = 4'),
    name: p.string().length(100),
    officialName: p.string().length(120),
    sortKey: p.string().length(120).index(),
    foldedName: p.string().length(120),
    county: () => p.manyToOne(County).ref().index(),
    group: () => p.manyToOne(MunicipalityGroup).ref().nullable().index(),
    population: p.integer().nullable().check('population > 0'),
    populationDate: p.string().length(10).nullable(),
    seatName: p.string().length(100).nullable(),
    seatLatitude: p.double().nullable(),
    seatLongitude: p.double().nullable(),
    isExample: p.boolean(),
  },
})
export class Municipality extends MunicipalityTable.class {}
MunicipalityTable.setClass(Municipality)
