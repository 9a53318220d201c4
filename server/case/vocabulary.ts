import { sql } from 'kysely'
import { json, type Bilingual } from '../database/bilingual.ts'
import type { Reading } from '../database/reading.ts'

type Labels = ReadonlyMap<string, Bilingual>

/** What the words in the traits of cases mean. */
export interface Vocabulary {
  /** The theme of the upper level that a theme belongs to, or is. */
  readonly upperThemes: ReadonlyMap<string, string>
  /** The group and the county of a municipality. */
  readonly groups: ReadonlyMap<string, string>
  readonly counties: ReadonlyMap<string, string>
  /** What values are called, by facet. */
  readonly labels: Readonly<Record<'themes' | 'obstacles' | 'municipalityGroups' | 'countyCodes' | 'networks', Labels>>
}

export async function readVocabulary(reading: Reading): Promise<Vocabulary> {
  const rows = async (statement: ReturnType<typeof sql>) =>
    (await reading.all(reading.compile(statement))) as { code: string; name: unknown; of: string | null }[]
  const themes = await rows(sql`select t.code, t.name, up.code as "of" from themes t
    left join themes up on up.id = t.parent_id`)
  const municipalities = await rows(sql`select m.code, g.code as "of", l.code as name from municipalities m
    join counties l on l.id = m.county_id left join municipality_groups g on g.id = m.group_id`)
  return {
    upperThemes: new Map(themes.map(({ code, of }) => [code, of ?? code])),
    groups: new Map(municipalities.flatMap(({ code, of }) => (of === null ? [] : [[code, of]]))),
    counties: new Map(municipalities.map(({ code, name }) => [code, name as string])),
    labels: {
      themes: labelsOf(themes),
      obstacles: labelsOf(await rows(sql`select code, name from obstacles`)),
      municipalityGroups: labelsOf(await rows(sql`select code, name from municipality_groups`)),
      countyCodes: labelsOf(await rows(sql`select code, name from counties`)),
      networks: labelsOf(await rows(sql`select slug as code, name from networks`)),
    },
  }
}

function labelsOf(rows: readonly { code: string; name: unknown }[]): Labels {
  return new Map(rows.map(({ code, name }) => [code, labelOf(name)]))
}

/** A label is bilingual JSON, or a name that is the same in both languages. */
function labelOf(name: unknown): Bilingual {
  return typeof name === 'string' && !name.startsWith('{') ? { sv: name, en: name } : json<Bilingual>(name)
}
