import { sql } from 'kysely'
import type { Row } from '../database/reading.ts'
import { found, one, reader, type Found } from '../graphql/reader.ts'
import { run, type Loading } from '../graphql/statements.ts'
import { likenessesOf, likenessOf } from '../municipality/likeness.service.ts'
import { countyReader, municipalityGroupReader, municipalityReader } from '../municipality/municipality.reader.ts'
import { checkFirst } from './first.ts'
import type { SimilarMunicipalitiesArgs } from './similarMunicipality.type.ts'

/** Not in a table: its rows are what `similarTo` makes. */
export const similarMunicipalityReader = reader('SimilarMunicipality', 'municipalities', {
  fields: {
    municipality: one(() => municipalityReader, 'municipality'),
    group: one(() => municipalityGroupReader, 'group'),
    county: one(() => countyReader, 'county'),
  },
})

// A function, for the reader that calls it may be made before this file.
export function similarMunicipalities(): Found {
  return found(() => similarMunicipalityReader, findSimilar)
}

interface Facts {
  readonly id: string
  readonly group: string | null
  readonly county: string
  readonly population: number | null
  readonly populationDate: string | null
  readonly isExample: boolean | 0 | 1
  readonly hasCases: boolean | 0 | 1
}

/** Compares these municipalities with all others, which are few: real ones with real ones, examples with examples. */
async function findSimilar(loading: Loading, ids: readonly string[], args: Record<string, unknown>) {
  const { first, hasCases } = args as unknown as SimilarMunicipalitiesArgs
  checkFirst(first)
  const all = (await run(
    loading,
    sql`select m.id, m.group_id as "group", m.county_id as county, m.population, m.population_date as "populationDate",
        m.is_example as "isExample",
        exists (select 1 from case_municipalities l where l.municipality_id = m.id) as "hasCases"
      from municipalities m order by m.sort_key, m.id`,
  )) as unknown as Facts[]
  const byId = new Map(all.map(facts => [facts.id, facts]))
  const wanted = hasCases == null ? all : all.filter(facts => Boolean(facts.hasCases) === hasCases)
  return new Map(ids.map(id => [id, similarTo(byId.get(id)!, wanted).slice(0, first)]))
}

/** The most alike first; of equals the one with the nearest population. */
function similarTo(mine: Facts, all: readonly Facts[]): Row[] {
  const apart = (other: Facts) => Math.abs((other.population ?? 0) - (mine.population ?? 0))
  return all
    .filter(other => other.id !== mine.id && other.isExample === mine.isExample)
    .map(other => ({ other, score: likenessOf(mine, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || apart(a.other) - apart(b.other))
    .map(({ other, score }) => {
      const shared = likenessesOf(mine, other)
      return {
        score,
        municipality_id: other.id,
        group_id: shared.includes('group') ? mine.group : null,
        county_id: shared.includes('county') ? mine.county : null,
        population: shared.includes('population')
          ? {
              ...{ own: mine.population, ownDate: mine.populationDate },
              ...{ other: other.population, otherDate: other.populationDate },
            }
          : null,
      }
    })
}
