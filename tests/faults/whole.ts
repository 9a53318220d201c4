import { partLists, type CaseDocument, type PartList } from '../../server/case/case.document.ts'
import type { Base, Row } from '../harness/bases.ts'

type Keyed = CaseDocument & { key: string }

/** Where the parts of a document are kept, and what of them a row must say. */
const tables: Record<PartList, { table: string; column: string; field: string }> = {
  sources: { table: 'sources', column: 'url', field: 'url' },
  contacts: { table: 'contacts', column: 'name', field: 'name' },
  challenges: { table: 'challenges', column: 'text', field: 'text' },
  explorations: { table: 'explorations', column: 'text', field: 'text' },
  insights: { table: 'insights', column: 'text', field: 'text' },
  solutions: { table: 'solutions', column: 'text', field: 'text' },
  tests: { table: 'solution_tests', column: 'learnings', field: 'learnings' },
  improvements: { table: 'improvements', column: 'target_picture', field: 'targetPicture' },
}

/** The pairs that a document links, by the table that keeps them. */
const links: Record<string, { columns: [string, string]; of: (document: Keyed) => string[][] }> = {
  insight_challenges: {
    columns: ['insight_id', 'challenge_id'],
    of: ({ insights }) => insights.flatMap(({ key, challenges }) => challenges.map(to => [key!, to])),
  },
  insight_explorations: {
    columns: ['insight_id', 'exploration_id'],
    of: ({ insights }) => insights.flatMap(({ key, explorations }) => explorations.map(to => [key!, to])),
  },
  solution_insights: {
    columns: ['solution_id', 'insight_id'],
    of: ({ solutions }) => solutions.flatMap(({ key, insights }) => insights.map(to => [key!, to])),
  },
  improvement_solutions: {
    columns: ['improvement_id', 'solution_id'],
    of: ({ improvements }) => improvements.flatMap(({ key, solutions }) => solutions.map(to => [key!, to])),
  },
}

/** What is amiss in a base: nothing, when its rows are exactly those that the revisions of its public cases tell of. */
export async function faultsIn(base: Base): Promise<string[]> {
  const cases = await base.rows('select id, slug, title, version from cases')
  const revisions = await base.rows('select case_id, version, document from revisions')
  const faults = [...(await brokenFile(base)), ...gapsIn(cases, revisions)]
  const current = new Map(revisions.map(row => [`${row['case_id']} ${row['version']}`, documentOf(row)]))
  const documents: Keyed[] = []
  for (const { id, slug, title, version } of cases) {
    const document = current.get(`${id} ${version}`)
    if (!document) faults.push(`${slug} has no revision ${version}`)
    else if (document.title !== title) faults.push(`${slug} is called "${title}", in its revision "${document.title}"`)
    else documents.push(document)
  }
  for (const list of Object.keys(partLists) as PartList[]) {
    const { table, column, field } = tables[list]
    const said = documents.flatMap(document =>
      document[list].map(part => [document.key, part.key, (part as Record<string, unknown>)[field] ?? null]),
    )
    const kept = await base.rows(`select case_id, id, ${column} from ${table}`)
    faults.push(...difference(table, said, kept))
  }
  for (const [table, { columns, of }] of Object.entries(links)) {
    faults.push(...difference(table, documents.flatMap(of), await base.rows(`select ${columns.join()} from ${table}`)))
  }
  const buried = `select t.id from tombstones t join (select id from cases union select id from challenges
    union select id from insights union select id from solutions) living on living.id = t.id`
  for (const { id } of await base.rows(buried)) faults.push(`${id} lives and has a tombstone`)
  return faults
}

/** How many publishings the base knows of, by its version and by its revisions. */
export async function publishings(base: Base): Promise<{ version: number; revisions: number }> {
  const [knowledge] = await base.rows('select version from knowledge')
  const [counted] = await base.rows('select count(*) as revisions from revisions')
  return { version: Number(knowledge!['version']), revisions: Number(counted!['revisions']) }
}

async function brokenFile(base: Base): Promise<string[]> {
  if (base.kind === 'postgresql') return []
  const [checked] = await base.rows('pragma integrity_check')
  const loose = await base.rows('pragma foreign_key_check')
  return [
    ...(checked!['integrity_check'] === 'ok' ? [] : [`the file: ${checked!['integrity_check']}`]),
    ...loose.map(row => `a loose reference: ${JSON.stringify(row)}`),
  ]
}

/** Revisions count from 1 without a gap up to the public one. */
function gapsIn(cases: Row[], revisions: Row[]): string[] {
  const counted = Map.groupBy(revisions, row => row['case_id'])
  return cases.flatMap(({ id, slug, version }) => {
    const versions = (counted.get(id) ?? []).map(row => Number(row['version'])).sort((a, b) => a - b)
    const whole = versions.length === version && versions.every((value, index) => value === index + 1)
    return whole ? [] : [`${slug} is at version ${version} and has revisions ${versions.join()}`]
  })
}

function documentOf(row: Row): Keyed {
  const { document } = row
  return (typeof document === 'string' ? JSON.parse(document) : document) as Keyed
}

function difference(table: string, said: unknown[][], kept: Row[]): string[] {
  const there = new Set(kept.map(row => JSON.stringify(Object.values(row))))
  const wanted = new Set(said.map(values => JSON.stringify(values)))
  return [
    ...[...wanted].filter(row => !there.has(row)).map(row => `${table} lacks ${row}`),
    ...[...there].filter(row => !wanted.has(row)).map(row => `${table} has ${row} too much`),
  ]
}
