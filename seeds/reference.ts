import { readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Bilingual } from '../server/database/bilingual.ts'
import { referenceId } from '../server/database/id.ts'
import { folded, sortKey } from '../server/database/sortKey.ts'
import { ExplorationMethod } from '../server/exploration/exploration.table.ts'
import { County, Municipality, MunicipalityGroup } from '../server/municipality/municipality.table.ts'
import { Obstacle, Theme } from '../server/theme/theme.table.ts'

const text = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const csv = (file: string) => parseCsv(text(file), { columns: true, comment: '#' }) as Record<string, string>[]
export const yaml = <T>(file: string): T => parseYaml(text(file)) as T

interface ThemeSeed {
  code: string
  name: Bilingual
  cofog: string[]
  euThemes: string[]
  children: { code: string; name: Bilingual }[]
}

interface MethodSeed extends Record<string, unknown> {
  slug: string
  name: Bilingual
}

/** Adds or renews what every installation has alike. Ids follow from the codes, so that running it again changes nothing. */
export async function seedReference(em: SqlEntityManager): Promise<void> {
  await em.upsertMany(County, counties())
  await em.upsertMany(MunicipalityGroup, groups())
  await em.upsertMany(Municipality, municipalities())
  const [upper, lower] = themes()
  await em.upsertMany(Theme, upper)
  await em.upsertMany(Theme, lower)
  await em.upsertMany(Obstacle, obstacles())
  await em.upsertMany(ExplorationMethod, methods())
}

function counties() {
  return csv('counties.csv').map(row => ({
    id: referenceId('county', row['code']!),
    code: row['code']!,
    name: row['name']!,
    shortName: row['name_short']!,
    sortKey: sortKey(row['name']!),
    population: Number(row['population']),
    populationDate: row['population_date']!,
  }))
}

function groups() {
  return csv('municipality-groups.csv').map(row => ({
    id: referenceId('group', row['code']!),
    code: row['code']!,
    name: { sv: row['name_sv']!, en: row['name_en']! },
    mainGroup: { sv: row['main_group_sv']!, en: row['main_group_en']! },
    classificationYear: Number(row['classification_year']),
  }))
}

function municipalities() {
  return csv('municipalities.csv').map(row => ({
    id: referenceId('municipality', row['code']!),
    code: row['code']!,
    name: row['name']!,
    officialName: row['name_full']!,
    sortKey: sortKey(row['name']!),
    foldedName: folded(row['name']!),
    county: referenceId('county', row['county_code']!),
    group: referenceId('group', row['skr_group_2023']!),
    population: Number(row['population']),
    populationDate: row['population_date']!,
    seatName: row['seat_name']!,
    seatLatitude: Number(row['seat_lat']),
    seatLongitude: Number(row['seat_lon']),
    isExample: false,
  }))
}

/** Upper themes at 0, 100, 200 …, their parts right after each. */
function themes() {
  const seeds = yaml<ThemeSeed[]>('themes.yaml')
  const row = (
    { code, name }: { code: string; name: Bilingual },
    position: number,
    of: ThemeSeed,
    parent: string | null,
  ) => {
    return { id: referenceId('theme', code), code, name, parent, position, cofog: of.cofog, euThemes: of.euThemes }
  }
  const upper = seeds.map((theme, index) => row(theme, index * 100, theme, null))
  const lower = seeds.flatMap((theme, index) =>
    theme.children.map((child, place) => row(child, index * 100 + place + 1, theme, referenceId('theme', theme.code))),
  )
  return [upper, lower] as const
}

function obstacles() {
  const seeds = yaml<{ code: string; name: Bilingual; description: Bilingual }[]>('obstacles.yaml')
  return seeds.map((obstacle, position) => ({ ...obstacle, id: referenceId('obstacle', obstacle.code), position }))
}

function methods() {
  return yaml<MethodSeed[]>('methods.yaml').map(method => ({
    ...(method as unknown as typeof ExplorationMethod.prototype),
    id: referenceId('method', method.slug),
    sortKey: sortKey(method.name.sv),
  }))
}
