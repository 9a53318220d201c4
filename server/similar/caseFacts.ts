import { sql } from 'kysely'
import { json, type Bilingual } from '../database/bilingual.ts'
import type { Reading, Row } from '../database/reading.ts'
import { run, type Loading } from '../graphql/statements.ts'
import { knowledgeVersion } from '../knowledge/knowledge.service.ts'
import type { SharedFactKind } from './related.type.ts'

/** Something that cases have in common. */
export interface Fact {
  readonly kind: keyof typeof SharedFactKind
  /** Code or slug. */
  readonly value: string
  readonly label: Bilingual
  /** The places of the cases that have it. */
  readonly cases: number[]
}

/** What the published cases have in common, as one state of the knowledge has it. A case is known by its place: newest first. */
export interface CaseFacts {
  readonly version: number
  readonly ids: readonly string[]
  readonly placeOf: ReadonlyMap<string, number>
  readonly isExample: readonly boolean[]
  readonly facts: readonly (readonly Fact[])[]
  /** The theme that a theme is part of. */
  readonly partOf: ReadonlyMap<Fact, Fact>
}

const kept = new WeakMap<Reading, CaseFacts>()

/** The facts of the knowledge as it is now: read once for each version, so that any case can be compared with all. */
export async function caseFacts(loading: Loading): Promise<CaseFacts> {
  const version = await knowledgeVersion(loading.reading)
  const known = kept.get(loading.reading)
  if (known?.version === version) return known
  const read = await readFacts(loading, version)
  kept.set(loading.reading, read)
  return read
}

async function readFacts(loading: Loading, version: number): Promise<CaseFacts> {
  const named = (kind: Fact['kind'], rows: Row[]) =>
    new Map(
      rows.map(({ id, value, label }) => [
        id as string,
        { kind, value: value as string, label: json<Bilingual>(label), cases: [] } satisfies Fact,
      ]),
    )
  const themeRows = await run(loading, sql`select id, code as "value", name as "label", parent_id from themes`)
  const themes = named('THEME', themeRows)
  const obstacles = named(
    'OBSTACLE',
    await run(loading, sql`select id, code as "value", name as "label" from obstacles`),
  )
  const methods = named(
    'METHOD',
    await run(loading, sql`select id, slug as "value", name as "label" from exploration_methods`),
  )
  const groups = named(
    'MUNICIPALITY_GROUP',
    await run(loading, sql`select id, code as "value", name as "label" from municipality_groups`),
  )
  const upper = new Map(themeRows.map(({ id, parent_id }) => [id as string, parent_id as string | null]))
  const cases = await run(loading, sql`select id, is_example from cases order by newest_key desc, id desc`)
  const placeOf = new Map(cases.map(({ id }, place) => [id as string, place]))
  const facts: Fact[][] = cases.map(() => [])
  const note = (place: number, fact: Fact | undefined) => {
    if (!fact || facts[place]!.includes(fact)) return
    facts[place]!.push(fact)
    fact.cases.push(place)
  }
  const noteAll = async (of: ReadonlyMap<string, Fact>, links: ReturnType<typeof sql>) => {
    for (const row of await run(loading, links)) {
      const place = placeOf.get(row['case_id'] as string)
      if (place === undefined) continue
      const id = row['fact'] as string
      note(place, of.get(id))
      if (of === themes) note(place, themes.get(upper.get(id) ?? ''))
    }
  }
  await noteAll(themes, sql`select case_id, theme_id as "fact" from case_themes`)
  await noteAll(obstacles, sql`select case_id, obstacle_id as "fact" from case_obstacles`)
  await noteAll(methods, sql`select case_id, method_id as "fact" from explorations where method_id is not null`)
  await noteAll(
    groups,
    sql`select l.case_id, m.group_id as "fact" from case_municipalities l join municipalities m on m.id = l.municipality_id
      where m.group_id is not null`,
  )
  return {
    ...{ version, placeOf, facts },
    ids: cases.map(({ id }) => id as string),
    isExample: cases.map(row => Boolean(row['is_example'])),
    partOf: new Map([...upper].flatMap(([id, of]) => (of ? [[themes.get(id)!, themes.get(of)!]] : []))),
  }
}
