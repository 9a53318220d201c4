import { sql } from 'kysely'
import { readTraitLines } from '../case/traitLines.reader.ts'
import { json, type Bilingual } from '../database/bilingual.ts'
import type { Reading } from '../database/reading.ts'
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
  const themes = await readNamed(
    loading,
    'THEME',
    sql`select t.code as "value", t.name as "label", up.code as "of"
    from themes t left join themes up on up.id = t.parent_id`,
  )
  const obstacles = await readNamed(loading, 'OBSTACLE', sql`select code as "value", name as "label" from obstacles`)
  const methods = await readNamed(
    loading,
    'METHOD',
    sql`select slug as "value", name as "label" from exploration_methods`,
  )
  const groups = await readNamed(
    loading,
    'MUNICIPALITY_GROUP',
    sql`select code as "value", name as "label" from municipality_groups`,
  )
  const municipalities = await run(
    loading,
    sql`select m.code, g.code as "group" from municipalities m join municipality_groups g on g.id = m.group_id`,
  )
  const groupOf = new Map(municipalities.map(({ code, group }) => [code as string, group as string]))
  const withUpper = (code: string) => [code, themes.upper.get(code)]
  const lines = await readTraitLines(loading.reading)
  const read = {
    themes: factsOf(themes.facts, withUpper),
    obstacles: factsOf(obstacles.facts),
    methods: factsOf(methods.facts),
    municipalities: factsOf(groups.facts, code => [groupOf.get(code)]),
  }
  const facts = lines.map(({ trait }, place) => {
    const all = Object.entries(read).flatMap(([name, of]) => of(trait(name as keyof typeof read)))
    for (const fact of all) fact.cases.push(place)
    return all
  })
  const ids = lines.map(({ id }) => id)
  return {
    ...{ version, ids, facts },
    placeOf: new Map(ids.map((id, place) => [id, place])),
    isExample: lines.map(({ trait }) => trait('isExample') === '1'),
    partOf: new Map(
      [...themes.upper].map(([code, upper]) => [themes.facts.get(code)!, themes.facts.get(upper)!] as const),
    ),
  }
}

async function readNamed(loading: Loading, kind: Fact['kind'], statement: ReturnType<typeof sql>) {
  const rows = await run(loading, statement)
  const fact = ({ value, label }: (typeof rows)[number]): Fact => ({
    ...{ kind, value: value as string, label: json<Bilingual>(label), cases: [] },
  })
  return {
    facts: new Map(rows.map(row => [row['value'] as string, fact(row)])),
    upper: new Map(rows.flatMap(row => (row['of'] ? [[row['value'] as string, row['of'] as string]] : []))),
  }
}

/** Reads the words of a trait as facts. Many cases have the same words: they are looked up once. */
function factsOf(
  facts: ReadonlyMap<string, Fact>,
  standsFor: (word: string) => (string | undefined)[] = word => [word],
) {
  const known = new Map<string, readonly Fact[]>()
  return (words: string): readonly Fact[] => {
    const read =
      known.get(words) ?? [...new Set(words.split(' ').flatMap(standsFor))].flatMap(word => facts.get(word ?? '') ?? [])
    known.set(words, read)
    return read
  }
}
