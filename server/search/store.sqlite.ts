import { sql } from 'kysely'
import type { SearchStore } from './store.ts'
import { expressionOf } from './wanted.ts'

const columns = [
  ...['number', 'id', 'kind', 'case_id', 'municipality_id', 'language', 'is_example', 'newest_key', 'first_day'],
  ...['last_day', 'test_count', 'facts'],
]
const texts = ['number', 'title', 'title_en', 'body', 'context', 'title_stems', 'body_stems', 'context_stems']

const notation = { and: ' AND ', or: ' OR ', not: ' NOT ', way: (stems: readonly string[]) => `"${stems.join(' ')}"` }

/** FTS5 keeps stems and no text: what is shown, and what is ranked by, stands in tables of ours. */
export const sqliteStore: SearchStore = {
  // 200 MB: with less, pages that are written again and again go to the file in between.
  settings: ['pragma cache_size = -200000'],
  usualSettings: ['pragma cache_size = -2000'],
  tables: [
    `create table if not exists search_documents (number integer primary key, id text not null unique, kind text not null,
      case_id text, municipality_id text, language text not null, is_example integer not null, newest_key text not null,
      first_day text, last_day text, test_count integer not null, facts text not null) strict`,
    `create table if not exists search_texts (number integer primary key, title text not null, title_en text,
      body text not null, context text not null, title_stems text not null, body_stems text not null,
      context_stems text not null) strict`,
    `create table if not exists search_words (word text primary key, stem text not null, documents integer not null)
      strict, without rowid`,
    `create table if not exists search_state (id integer primary key check (id = 1), format text not null,
      version integer not null, synonyms text not null, generation text not null, next_number integer not null) strict`,
    `create virtual table if not exists search_index using fts5 (title, body, context, content = '',
      contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`,
  ],
  indexes: ['create index if not exists search_documents_case on search_documents (case_id)'],
  isThere: `select count(*) as "count" from sqlite_schema
    where name in ('search_documents', 'search_texts', 'search_words', 'search_state', 'search_index')
    having count(*) = 5`,
  addDocuments: `insert into search_documents (${columns.join(', ')})
      select ${columns.map(column => `value ->> '${column}'`).join(', ')} from json_each(?)`,
  addTexts: `insert into search_texts (${texts.join(', ')})
      select ${texts.map(column => `value ->> '${column}'`).join(', ')} from json_each(?)`,
  addIndex: `insert into search_index (rowid, title, body, context)
      select value ->> 'number', value ->> 'title_stems', value ->> 'body_stems', value ->> 'context_stems' from json_each(?)`,
  removeDocuments: [
    'delete from search_index where rowid in (select value from json_each(?))',
    'delete from search_texts where number in (select value from json_each(?))',
    'delete from search_documents where number in (select value from json_each(?))',
  ],
  countWords: `insert into search_words (word, stem, documents)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(?) where true
    on conflict (word) do update set documents = documents + excluded.documents`,
  matching: (wanted, most) => sql`select rowid as "number" from search_index
    where search_index match ${wanted.inTitle ? `{title} : (${expressionOf(wanted, notation)})` : expressionOf(wanted, notation)} order by rowid desc limit ${most}`,
  having: (stems, kind) => sql`select w.value as stem, d.id, d.case_id as "caseId" from json_each(${stems}) w
    cross join search_index i on i.search_index match '{title body} : "' || w.value || '"'
    cross join search_documents d on d.number = i.rowid where d.kind = ${kind}`,
}
