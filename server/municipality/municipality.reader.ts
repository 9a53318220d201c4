import { sql } from 'kysely'
import { caseReader } from '../case/case.reader.ts'
import type { Reading } from '../database/reading.ts'
import { containing } from '../database/sortKey.ts'
import { bilingual } from '../graphql/bilingualField.ts'
import { examples } from '../graphql/examples.ts'
import { byName, newest, type Order } from '../graphql/orders.ts'
import { computed, many, one, reader, through } from '../graphql/reader.ts'
import { networkReader } from '../network/network.reader.ts'
import { latestAsked, questionReader } from '../question/question.reader.ts'
import { reuseReader } from '../reuse/reuse.reader.ts'
import { similarMunicipalities } from '../similar/similarMunicipality.reader.ts'
import { groupsOf } from './group.reader.ts'

const byCode: Order = { columns: [{ name: 'code', like: '' }] }
const mostInhabitants: Order = { columns: [{ name: 'population', like: 0, absent: 0 }], descending: true }

export const countyReader = reader('County', 'counties', {
  fields: { municipalities: many(() => municipalityReader, { by: 'county', order: byName }) },
  orders: { NAME: byName },
})

export const municipalityGroupReader = reader('MunicipalityGroup', 'municipality_groups', {
  fields: {
    name: bilingual('name'),
    mainGroup: bilingual('mainGroup'),
    municipalities: many(() => municipalityReader, { by: 'group', order: byName }),
  },
  orders: { CODE: byCode },
})

export const municipalityReader = reader('Municipality', 'municipalities', {
  fields: {
    county: one(() => countyReader, 'county'),
    group: one(() => municipalityGroupReader, 'group'),
    seat: computed(['seatName', 'seatLatitude', 'seatLongitude'], row =>
      row['seat_name'] === null
        ? null
        : { name: row['seat_name'], latitude: row['seat_latitude'], longitude: row['seat_longitude'] },
    ),
    cases: through(() => caseReader, 'case_municipalities', 'municipality', 'case', { order: newest }),
    networks: through(() => networkReader, 'network_members', 'municipality', 'network', { order: byName }),
    reuses: many(() => reuseReader, { by: 'municipality', order: newest }),
    questions: many(() => questionReader, { by: 'askedBy', order: latestAsked }),
    similar: similarMunicipalities(),
  },
  orders: { NAME: byName, POPULATION: mostInhabitants, CODE: byCode },
  filters: {
    examples,
    nameContains: (part: string) => sql`t.folded_name like ${containing(part.trim())} escape '!'`,
    countyCodes: (codes: string[], { isOneOf, list }: Reading) =>
      sql`t.county_id in (select c.id from counties c where ${isOneOf(sql.ref('c.code'), sql`${list(codes)}`)})`,
    municipalityGroups: (codes: string[], reading: Reading) => sql`t.group_id in ${groupsOf(codes, reading)}`,
    hasCases: (wanted: boolean) => {
      const some = sql`exists (select 1 from case_municipalities m where m.municipality_id = t.id)`
      return wanted ? some : sql`not ${some}`
    },
  },
})
