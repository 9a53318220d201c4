import type { SqlEntityManager } from '@mikro-orm/sql'
import { referenceId } from '../server/database/id.ts'
import { folded, sortKey } from '../server/database/sortKey.ts'
import { County, Municipality } from '../server/municipality/municipality.table.ts'
import { yaml } from './reference.ts'

interface Places {
  county: { code: string; name: string; shortName: string }
  populationDate: string
  municipalities: {
    code: string
    name: string
    officialName: string
    group: string
    population: number
    seat: [number, number]
  }[]
}

/** Adds or renews the fictional municipalities and their county. */
export async function seedPlaces(em: SqlEntityManager): Promise<void> {
  const { county, populationDate, municipalities } = yaml<Places>('examples/municipalities.yaml')
  const population = municipalities.reduce((sum, one) => sum + one.population, 0)
  const id = referenceId('county', county.code)
  const example = { populationDate, isExample: true }
  await em.upsert(County, { ...county, ...example, id, sortKey: sortKey(county.name), population })
  const rows = municipalities.map(({ group, seat: [seatLatitude, seatLongitude], ...municipality }) => ({
    ...{ ...municipality, ...example, id: referenceId('municipality', municipality.code), county: id },
    ...{ sortKey: sortKey(municipality.name), foldedName: folded(municipality.name) },
    ...{ group: referenceId('group', group), seatName: municipality.name, seatLatitude, seatLongitude },
  }))
  await em.upsertMany(Municipality, rows)
}
