import { sql } from 'kysely'
import { json, type Bilingual } from '../database/bilingual.ts'
import type { Fragment, Reading, Row } from '../database/reading.ts'
import { run, type Loading } from '../graphql/statements.ts'
import type { Place } from '../municipality/likeness.service.ts'
import { Catalogue } from './catalogue.ts'
import { Expansion } from './expansion.ts'
import { Synonyms, type SynonymGroup } from './synonyms.ts'
import { Vocabulary, type KnownWord } from './vocabulary.ts'

/** What every search needs to know of one state of the knowledge; it is small beside what is searched. */
export interface SearchMemory {
  readonly documents: number
  readonly catalogue: Catalogue
  readonly expansion: Expansion
  /** What the values of a facet are called. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, Bilingual>>
  readonly places: ReadonlyMap<string, Place>
}

interface Kept {
  readonly version: number
  readonly catalogue: Catalogue
  readonly memory: Promise<SearchMemory>
}

const remembered = new WeakMap<Reading, Kept>()

/** What is remembered of the knowledge as it is now, read anew, once, when something was published on whichever server. */
export async function memoryOf(loading: Loading): Promise<SearchMemory> {
  const { reading } = loading
  const [state] = await run(loading, sql`select k.version, s.generation from search_state s, knowledge k`)
  const { version, generation } = state as { version: number; generation: string }
  const known = remembered.get(reading)
  const isSame = known?.catalogue.generation === generation
  if (isSame && known.version === version) return known.memory
  // Of the same index only what was added is read.
  const catalogue = isSame ? known.catalogue : new Catalogue(generation)
  const memory = catalogue.keepUp(reading).then(() => readMemory(reading, catalogue))
  remembered.set(reading, { version, catalogue, memory })
  memory.catch(() => remembered.delete(reading))
  return memory
}

/** Not by the budget of the request that happens to be the first: what is read is for all that follow. */
async function readMemory(reading: Reading, catalogue: Catalogue): Promise<SearchMemory> {
  const run = (statement: Fragment) => reading.all(reading.compile(statement))
  const words = (await run(sql`select word, stem, documents from search_words`)) as unknown as KnownWord[]
  const [state] = await run(sql`select synonyms from search_state`)
  const [count] = await run(sql`select cast(count(*) as integer) as "count" from search_documents`)
  const named = (rows: Row[]) =>
    new Map(rows.map(({ value, label }) => [value as string, labelOf(label)] satisfies [string, Bilingual]))
  const labels = async (table: string, value = 'code', label = 'name') =>
    named(await run(sql`select ${sql.ref(value)} as "value", ${sql.ref(label)} as "label" from ${sql.table(table)}`))
  const places = await run(
    sql`select m.code, g.code as "group", l.code as county, m.population from municipalities m
      join counties l on l.id = m.county_id left join municipality_groups g on g.id = m.group_id`,
  )
  return {
    catalogue,
    documents: count!['count'] as number,
    expansion: new Expansion(new Vocabulary(words), new Synonyms(json<SynonymGroup[]>(state!['synonyms']))),
    labels: new Map([
      ['themes', await labels('themes')],
      ['obstacles', await labels('obstacles')],
      ['municipalityGroups', await labels('municipality_groups')],
      ['countyCodes', await labels('counties')],
      ['networks', await labels('networks', 'slug')],
    ]),
    places: new Map(places.map(({ code, ...place }) => [code as string, place as unknown as Place])),
  }
}

/** A label is bilingual, or a name that is the same in both languages. */
function labelOf(stored: unknown): Bilingual {
  if (typeof stored === 'object') return stored as Bilingual
  const text = stored as string
  return text.startsWith('{') ? json<Bilingual>(text) : { sv: text, en: text }
}
