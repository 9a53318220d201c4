import { sql } from 'kysely'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { json } from '../database/bilingual.ts'
import type { Row } from '../database/reading.ts'
import type { FrozenTables } from '../graphql/frozen.ts'
import { readFrozen } from '../graphql/read.ts'
import { columnName } from '../graphql/reader.ts'
import { run } from '../graphql/statements.ts'
import { checkText } from '../graphql/text.ts'
import { currentSlug } from '../tombstone/formerSlug.reader.ts'
import { caseDocument } from './case.document.ts'
import { caseReader } from './case.reader.ts'
import { caseRow, linkRows, partRows, type KeyedDocument, type References } from './case.rows.ts'

/**
 * A published case as a version of it told it, from the frozen document of that publishing; null when there is no such
 * version. What is not part of the case, such as the name of a municipality, is as it is today.
 */
export async function readVersion(context: Context, info: GraphQLResolveInfo, slug: string, version: number) {
  checkText(slug, 'slug')
  const found = (await versionBy(context, 'slug', slug, version)) ?? (await versionAtFormer(context, slug, version))
  if (!found) return null
  const document = caseDocument.parse(json(found['document'])) as KeyedDocument
  return readFrozen(context, info, caseReader, await tablesOf(context, document, found), document.key)
}

async function versionAtFormer(context: Context, slug: string, version: number): Promise<Row | null> {
  const id = await currentSlug(context, 'case', slug)
  return id ? versionBy(context, 'id', id, version) : null
}

async function versionBy(context: Context, column: 'id' | 'slug', value: string, version: number) {
  const [row] = await run(
    context,
    sql`select c.slug, c.published_at as "publishedAt", r.version, r.published_at as "changedAt", r.document
      from cases c join revisions r on r.case_id = c.id and r.version = ${version}
      where ${sql.ref(`c.${column}`)} = ${value}`,
  )
  return row ?? null
}

/** The rows that publishing this document wrote, once more. */
async function tablesOf(context: Context, document: KeyedDocument, revision: Row): Promise<FrozenTables> {
  const references = await referencesOf(context, document)
  // Its address is the one it has now, so that links of the answer lead somewhere.
  const { slug, publishedAt, version, changedAt } = revision
  const parts = partRows(document, references, () => [])
  const links = linkRows(document, references)
  const tables: Record<string, Row[]> = {
    cases: [{ ...caseRow(document, references), slug, publishedAt, version, changedAt }],
    sources: parts.sources,
    contacts: parts.contacts,
    challenges: parts.challenges,
    explorations: parts.explorations,
    insights: parts.insights,
    solutions: parts.solutions,
    solution_tests: parts.tests,
    improvements: parts.improvements,
    case_municipalities: links.municipalities.filter(({ municipality }) => municipality),
    case_themes: links.themes.filter(({ theme }) => theme),
    case_obstacles: links.obstacles.filter(({ obstacle }) => obstacle),
    insight_challenges: links.insightChallenges,
    insight_explorations: links.insightExplorations,
    solution_insights: links.solutionInsights,
    improvement_solutions: links.improvementSolutions,
  }
  return new Map(Object.entries(tables).map(([table, rows]) => [table, rows.map(asStored)]))
}

const foreignKeys = new Set(
  'case challenge exploration improvement insight method municipality network obstacle solution theme'.split(' '),
)

function asStored(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [foreignKeys.has(name) ? `${name}_id` : columnName(name), value]),
  )
}

/** What the document names by code, as far as it is still there. */
async function referencesOf(context: Context, document: KeyedDocument): Promise<References> {
  const find = async (table: string, column: string, codes: (string | undefined)[]) => {
    const named = codes.filter(code => code !== undefined)
    if (!named.length) return new Map<string, string>()
    const { reading } = context
    const isNamed = reading.isOneOf(sql.ref(`t.${column}`), sql`${reading.list(named)}`)
    const rows = await run(
      context,
      sql`select t.id, ${sql.ref(`t.${column}`)} as "code" from ${sql.table(table)} as t where ${isNamed}`,
    )
    return new Map(rows.map(({ id, code }) => [code as string, id as string]))
  }
  const { municipalities, tests, explorations, themes, obstacles, network } = document
  const networks = await find('networks', 'slug', [network])
  return {
    municipalities: await find('municipalities', 'code', [...municipalities, ...tests.map(test => test.municipality)]),
    methods: await find('exploration_methods', 'slug', [...explorations.map(({ method }) => method)]),
    themes: await find('themes', 'code', themes),
    obstacles: await find('obstacles', 'code', obstacles),
    network: networks.get(network ?? '') ?? null,
  }
}
