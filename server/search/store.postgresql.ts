import { sql } from 'kysely'
import type { SearchStore } from './store.ts'
import { expressionOf } from './wanted.ts'

const columns = {
  ...{ number: 'integer', id: 'text', kind: 'text', case_id: 'text', municipality_id: 'text', language: 'text' },
  ...{ is_example: 'boolean', newest_key: 'text', first_day: 'text', last_day: 'text', test_count: 'integer' },
  ...{ facts: 'text' },
}
const texts = {
  ...{ number: 'integer', title: 'text', title_en: 'text', body: 'text', context: 'text', title_stems: 'text' },
  ...{ body_stems: 'text', context_stems: 'text' },
}
const declared = (names: Record<string, string>) =>
  Object.entries(names)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')

/** Titles bear the weight A. */
const notation = (inTitle = false) => ({
  ...{ and: ' & ', or: ' | ', not: ' & !' },
  way: (stems: readonly string[]) => `(${stems.map(stem => `'${stem}'${inTitle ? ':A' : ''}`).join(' <-> ')})`,
})

/** Between two fields, so that no phrase goes from one into the next. */
const gap = "'''.'':1'::tsvector"

/** Stems are our own, so the vector is written as it is: PostgreSQL’s parsers and dictionaries are not asked. */
export const postgresqlStore: SearchStore = {
  settings: ["set local maintenance_work_mem = '256MB'"],
  usualSettings: [],
  emptied: ['search_index', 'search_texts', 'search_documents', 'search_words', 'search_state'].map(
    table => `delete from ${table}`,
  ),
  tables: [
    `create table if not exists search_documents (number integer primary key, id text not null unique, kind text not null,
      case_id text, municipality_id text, language text not null, is_example boolean not null, newest_key text not null,
      first_day text, last_day text, test_count integer not null, facts text not null)`,
    `create table if not exists search_texts (number integer primary key, title text not null, title_en text,
      body text not null, context text not null, title_stems text not null, body_stems text not null,
      context_stems text not null)`,
    'create table if not exists search_words (word text primary key, stem text not null, documents integer not null)',
    `create table if not exists search_state (id integer primary key check (id = 1), format text not null,
      version integer not null, synonyms text not null, generation text not null, next_number integer not null)`,
    'create table if not exists search_index (number integer primary key, vector tsvector not null)',
  ],
  indexes: [
    'create index if not exists search_documents_case on search_documents (case_id)',
    'create index if not exists search_index_vector on search_index using gin (vector) with (fastupdate = off)',
  ],
  isThere: `select count(*) as "count" from information_schema.tables where table_schema = current_schema()
    and table_name in ('search_documents', 'search_texts', 'search_words', 'search_state', 'search_index')
    having count(*) = 5`,
  addDocuments: `insert into search_documents (${Object.keys(columns).join(', ')})
      select ${Object.keys(columns).join(', ')} from json_to_recordset(?::json) as added (${declared(columns)})`,
  addTexts: `insert into search_texts (${Object.keys(texts).join(', ')})
      select ${Object.keys(texts).join(', ')} from json_to_recordset(?::json) as added (${declared(texts)})`,
  addIndex: `insert into search_index (number, vector) select number,
      ${vector('title_stems', 'A')} || ${gap} || ${vector('body_stems', 'B')} || ${gap}
        || ${vector('context_stems', 'C')}
      from json_to_recordset(?::json) as added (number integer, title_stems text, body_stems text, context_stems text)`,
  removeDocuments: ['search_index', 'search_texts', 'search_documents'].map(
    table => `delete from ${table} where number in (select value::integer from json_array_elements_text(?::json))`,
  ),
  countWords: `insert into search_words (word, stem, documents)
    select value ->> 0, value ->> 1, (value ->> 2)::integer from json_array_elements(?::json)
    on conflict (word) do update set documents = search_words.documents + excluded.documents`,
  matching: (wanted, most) => sql`select number from search_index
    where vector @@ ${expressionOf(wanted, notation(wanted.inTitle))}::tsquery order by number desc limit ${most}`,
  having: (stems, kind) => sql`select w.stem, d.id, d.case_id as "caseId" from unnest(${stems}::text[]) as w (stem)
    join search_index i on i.vector @@ ('''' || w.stem || ''':AB')::tsquery
    join search_documents d on d.number = i.number where d.kind = ${kind}`,
}

/** Stems hold neither quotes nor backslashes, so that quoting them is enough. */
function vector(column: string, weight: string): string {
  return `setweight(coalesce((select string_agg('''' || stem || ''':' || least(place, 16383), ' ' order by place)
    from unnest(string_to_array(${column}, ' ')) with ordinality as stems (stem, place) where stem <> '')::tsvector, ''), '${weight}')`
}
