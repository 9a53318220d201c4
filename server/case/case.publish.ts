import { createHash } from 'node:crypto'
import type { EntityName } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { Challenge } from '../challenge/challenge.table.ts'
import { Contact } from '../contact/contact.table.ts'
import { newId } from '../database/id.ts'
import { Exploration } from '../exploration/exploration.table.ts'
import { Improvement, ImprovementSolution } from '../improvement/improvement.table.ts'
import { Insight, InsightChallenge, InsightExploration } from '../insight/insight.table.ts'
import { raiseVersion, waitForTurn } from '../knowledge/knowledge.service.ts'
import { Revision } from '../revision/revision.table.ts'
import { indexCase } from '../search/index.service.ts'
import { Solution, SolutionInsight, SolutionTest } from '../solution/solution.table.ts'
import { FormerSlug, Tombstone } from '../tombstone/tombstone.table.ts'
import { partLists, type CaseDocument, type PartList } from './case.document.ts'
import { caseRow, linkRows, partRows, solutionSlug, type KeyedDocument } from './case.rows.ts'
import { newestKey } from './newestKey.ts'
import { findReferences } from './case.references.ts'
import { Case, CaseMunicipality, CaseObstacle, CaseTheme, Source } from './case.table.ts'
import { publishingProblems } from './publishable.ts'
import { problem, Refused, type Problem } from './refused.ts'
import { traitsRow } from './traits.rows.ts'
import { CaseTraits } from './traits.table.ts'
import { reusesOfSolutions } from './reuseFacts.ts'

export interface Published {
  readonly id: string
  readonly slug: string
  readonly version: number
  /** False when the same content was public already, and nothing was written. */
  readonly changed: boolean
}

interface Publishing {
  readonly now: Date
  readonly origin: 'IMPORT' | 'EDITOR'
  readonly note?: string
}

/** Written before what refers to them, removed after. */
const partTables: Record<PartList, EntityName<PartEntity>> = {
  sources: Source,
  contacts: Contact,
  challenges: Challenge,
  explorations: Exploration,
  insights: Insight,
  solutions: Solution,
  tests: SolutionTest,
  improvements: Improvement,
}
type PartEntity = { id: string; case: unknown; position: number }

const linkTables = {
  municipalities: [CaseMunicipality, 'case'],
  themes: [CaseTheme, 'case'],
  obstacles: [CaseObstacle, 'case'],
  insightChallenges: [InsightChallenge, 'insight'],
  insightExplorations: [InsightExploration, 'insight'],
  solutionInsights: [SolutionInsight, 'solution'],
  improvementSolutions: [ImprovementSolution, 'improvement'],
} as const

/**
 * Makes a document public: rows with lasting ids, a revision and the next knowledge version, or nothing at all. Must be
 * called inside a transaction. Publishing what is public already changes nothing. Throws `Refused`.
 */
export async function publishCase(
  em: SqlEntityManager,
  document: CaseDocument,
  publishing: Publishing,
): Promise<Published> {
  const keyed = withKeys(document)
  const problems = publishingProblems(keyed)
  if (problems.length) throw new Refused(problems)
  const now = publishing.now.toISOString()
  const contentHash = hashOf(keyed)
  await waitForTurn(em)
  const before = await em.findOne(Case, { id: keyed.key })
  if (before?.contentHash === contentHash)
    return { id: before.id, slug: before.slug, version: before.version, changed: false }

  await raiseVersion(em, now)
  await refuseTaken(em, keyed)
  const references = await findReferences(em, keyed)
  const version = (before?.version ?? (await lastVersion(em, keyed.key))) + 1
  const slugBefore = before?.slug ?? (await em.findOne(Tombstone, { id: keyed.key }))?.slug
  if (slugBefore && slugBefore !== keyed.slug) await keepFormerSlug(em, 'case', { id: keyed.key, slug: slugBefore })
  await em.nativeDelete(Tombstone, { id: keyed.key })
  await takeSlugs(em, 'case', [keyed.slug])

  const publishedAt = before?.publishedAt ?? now
  const facts = caseRow(keyed, references)
  const row = { ...facts, newestKey: newestKey(keyed.isExample, publishedAt) }
  await em.upsert(Case, { ...row, version, publishedAt, changedAt: now, contentHash })
  await em.upsert(CaseTraits, traitsRow(keyed, facts))
  await writeParts(em, keyed, partRows(keyed, references, await reusesOfSolutions(em, keyed)), now)
  await writeLinks(em, keyed, linkRows(keyed, references))
  const { origin, note = null } = publishing
  await em.insert(Revision, {
    id: newId('revision'),
    caseId: keyed.key,
    version,
    publishedAt: now,
    note,
    origin,
    document: keyed,
  })
  await indexCase(em, keyed.key)
  return { id: keyed.key, slug: keyed.slug, version, changed: true }
}

/** The document with a key for the case and every part that had none: new ones, kept from now on. */
export function withKeys(document: CaseDocument): KeyedDocument {
  // Without what is not given: a JSON column would keep it as null.
  const keyed = JSON.parse(JSON.stringify(document)) as KeyedDocument
  keyed.key ??= newId('case')
  for (const list of Object.keys(partLists) as PartList[]) {
    for (const part of keyed[list]) part.key ??= newId(partLists[list])
  }
  return keyed
}

/** The same for the same content, in whatever order its fields stand. */
function hashOf(document: KeyedDocument): string {
  const inOrder = (_name: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return createHash('sha256').update(JSON.stringify(document, inOrder)).digest('hex')
}

/** An id of another case or its part, buried ones too, or an address of another case, is never taken over. */
async function refuseTaken(em: SqlEntityManager, document: KeyedDocument): Promise<void> {
  const problems: Problem[] = []
  if (await em.count(Case, { slug: document.slug, id: { $ne: document.key } })) {
    problems.push(problem('TAKEN', ['slug'], `another case is at "${document.slug}"`))
  }
  const former = await em.findOne(FormerSlug, { kind: 'case', slug: document.slug, target: { $ne: document.key } })
  if (former && (await em.count(Case, { id: former.target }))) {
    problems.push(problem('TAKEN', ['slug'], `"${document.slug}" leads to another case, which was there before`))
  }
  for (const list of Object.keys(partLists) as PartList[]) {
    const ids = document[list].map(part => part.key!)
    const foreign = ids.length
      ? await em.find(partTables[list], { id: { $in: ids }, case: { $ne: document.key } } as never, {
          disableIdentityMap: true,
        })
      : []
    for (const { id } of foreign) {
      const index = document[list].findIndex(part => part.key === id)
      problems.push(problem('TAKEN', [list, index, 'key'], `"${id}" belongs to another case`))
    }
  }
  problems.push(...(await buriedElsewhere(em, document)))
  const slugs = document.solutions.map(solutionSlug)
  const takenSolutions = slugs.length
    ? await em.find(Solution, { slug: { $in: slugs }, case: { $ne: document.key } }, { disableIdentityMap: true })
    : []
  for (const { slug } of takenSolutions) {
    problems.push(problem('TAKEN', ['solutions', slugs.indexOf(slug), 'slug'], `another solution is at "${slug}"`))
  }
  if (problems.length) throw new Refused(problems)
}

/** The keys of a document that have a tombstone of another case. */
async function buriedElsewhere(em: SqlEntityManager, document: KeyedDocument): Promise<Problem[]> {
  const paths = new Map<string, Problem['path']>([[document.key, ['key']]])
  for (const list of Object.keys(partLists) as PartList[]) {
    document[list].forEach((part, index) => paths.set(part.key!, [list, index, 'key']))
  }
  const tombstones = await em.find(Tombstone, { id: { $in: [...paths.keys()] } }, { disableIdentityMap: true })
  const buried = new Set(tombstones.filter(({ caseId }) => caseId !== document.key).map(({ id }) => id))
  return [...paths]
    .filter(([id]) => buried.has(id))
    .map(([id, path]) => problem('TAKEN', path, `"${id}" belonged to another case`))
}

async function lastVersion(em: SqlEntityManager, caseId: string): Promise<number> {
  const [last] = await em.find(Revision, { caseId }, { orderBy: { version: 'desc' }, limit: 1, fields: ['version'] })
  return last?.version ?? 0
}

/** From now on the address that something had leads to where it is. */
async function keepFormerSlug(em: SqlEntityManager, kind: string, { id, slug }: { id: string; slug: string }) {
  await em.insert(FormerSlug, { id: newId('slug'), kind, slug, target: id })
}

/** From now on addresses lead to what is there, and to nothing that was there before. */
async function takeSlugs(em: SqlEntityManager, kind: string, slugs: string[]): Promise<void> {
  await em.nativeDelete(FormerSlug, { kind, slug: { $in: slugs } })
  await em.nativeUpdate(Tombstone, { kind, slug: { $in: slugs } }, { slug: null })
}

/** Frees the addresses of solutions that get another one, so that two may also change places. */
async function moveSolutions(em: SqlEntityManager, rows: { id: string; slug: string }[]): Promise<void> {
  const before = await em.find(Solution, { id: { $in: rows.map(({ id }) => id) } }, { disableIdentityMap: true })
  for (const { id, slug } of before) {
    if (rows.some(row => row.id === id && row.slug === slug)) continue
    await em.nativeDelete(FormerSlug, { kind: 'solution', slug })
    await keepFormerSlug(em, 'solution', { id, slug })
    await em.nativeUpdate(Solution, { id }, { slug: id })
  }
  const buried = await em.find(Tombstone, { id: { $in: rows.map(({ id }) => id) } }, { disableIdentityMap: true })
  for (const { id, slug } of buried) {
    if (slug && !rows.some(row => row.slug === slug)) await keepFormerSlug(em, 'solution', { id, slug })
  }
  await takeSlugs(
    em,
    'solution',
    rows.map(({ slug }) => slug),
  )
}

async function writeParts(
  em: SqlEntityManager,
  document: KeyedDocument,
  rows: ReturnType<typeof partRows>,
  now: string,
) {
  await moveSolutions(em, rows.solutions)
  for (const list of Object.keys(partTables) as PartList[]) {
    const table = partTables[list]
    const kept = rows[list].map(({ id }) => id)
    const gone = await em.find(table, { case: document.key, id: { $nin: kept } } as never, { disableIdentityMap: true })
    await buryParts(em, document.key, partLists[list], gone, now)
    await em.nativeDelete(table, { id: { $in: gone.map(({ id }) => id) } } as never)
    if (kept.length) {
      await upsertParts(em, table, hasPlace(list) ? withPlace(rows[list], document, now) : rows[list])
      await em.nativeDelete(Tombstone, { id: { $in: kept } })
    }
  }
}

/** Sources and contacts are facts about a case, and stand in no list of their own. */
const hasPlace = (list: PartList) => list !== 'sources' && list !== 'contacts'

/** With their place among the newest, which a part that is there already keeps. */
const withPlace = (rows: { id: string }[], { isExample }: KeyedDocument, now: string) =>
  rows.map((row, position) => ({ ...row, newestKey: newestKey(isExample, now, position) }))

async function upsertParts(em: SqlEntityManager, table: EntityName<PartEntity>, rows: { id: string }[]): Promise<void> {
  const kept = rows.some(row => 'newestKey' in row) ? ['newestKey'] : []
  await em.upsertMany(table, rows as never, { onConflictExcludeFields: kept as never })
}

/** Sources and contacts are facts about a case and not things that others refer to: only the others leave a tombstone. */
async function buryParts(em: SqlEntityManager, caseId: string, kind: string, parts: PartEntity[], now: string) {
  if (!parts.length || kind === 'source' || kind === 'contact') return
  const rows = parts.map(part => {
    const { id, slug = null, heading = null } = part as PartEntity & { slug?: string; heading?: string }
    return {
      id,
      kind,
      slug,
      title: heading,
      removedAt: now,
      reason: 'Borttagen ur fallet i en senare version.',
      replacedBy: null,
      caseId,
    }
  })
  await em.upsertMany(Tombstone, rows)
}

async function writeLinks(
  em: SqlEntityManager,
  document: KeyedDocument,
  rows: ReturnType<typeof linkRows>,
): Promise<void> {
  const owners: Record<string, string[]> = {
    case: [document.key],
    insight: document.insights.map(part => part.key!),
    solution: document.solutions.map(part => part.key!),
    improvement: document.improvements.map(part => part.key!),
  }
  for (const name of Object.keys(linkTables) as (keyof typeof linkTables)[]) {
    const [table, owner] = linkTables[name]
    await em.nativeDelete(table as EntityName<object>, { [owner]: { $in: owners[owner]! } } as never)
    if (rows[name].length) await em.insertMany(table as EntityName<object>, rows[name] as never)
  }
}
