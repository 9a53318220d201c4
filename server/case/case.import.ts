import type { SqlEntityManager } from '@mikro-orm/sql'
import { waitForTurn } from '../knowledge/knowledge.service.ts'
import { Revision } from '../revision/revision.table.ts'
import { FormerSlug, Tombstone } from '../tombstone/tombstone.table.ts'
import { partLists, type CaseDocument, type PartList } from './case.document.ts'
import { BadFile, type CaseFile } from './case.file.ts'
import { publishCase, type Published } from './case.publish.ts'
import { Case } from './case.table.ts'
import { problem, Refused } from './refused.ts'
import { relinked } from './relinked.ts'

/** What became of a file: published for the first time, anew, or found to change nothing. */
export interface Imported extends Published {
  readonly file: string
}

/**
 * Publishes files of cases, all or none, in one transaction. A part is known again by its key, else by exactly the same
 * text. What people have edited or withdrawn since is refused unless `replace`. Throws `BadFile`.
 */
export function importCases(
  em: SqlEntityManager,
  files: CaseFile[],
  { replace = false, now = new Date() } = {},
): Promise<Imported[]> {
  return em.fork().transactional(em => importInside(em as SqlEntityManager, files, { replace, now }))
}

/** The same as a part of a transaction that does more. */
export async function importInside(
  em: SqlEntityManager,
  files: CaseFile[],
  { replace = false, now = new Date() } = {},
): Promise<Imported[]> {
  refuseTwins(files)
  await waitForTurn(em)
  const imported: Imported[] = []
  for (const file of files) {
    try {
      const document = await recognised(em, file.document, replace)
      const published = await publishCase(em, document, { now, origin: 'IMPORT' })
      imported.push({ file: file.name, ...published })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      throw new BadFile(file.name, error.problems.map(file.told))
    }
  }
  return imported
}

function refuseTwins(files: CaseFile[]): void {
  const seen = new Map<string, string>()
  for (const { name, document, told } of files) {
    for (const field of ['slug', 'key'] as const) {
      const id = document[field]
      if (!id) continue
      const twin = seen.get(id)
      if (twin) throw new BadFile(name, [told(problem('DUPLICATE', [field], `"${id}" stands in ${twin} too`))])
      seen.set(id, name)
    }
  }
}

/** The document with the keys that its case and parts have already. */
async function recognised(em: SqlEntityManager, document: CaseDocument, replace: boolean): Promise<CaseDocument> {
  const caseId = document.key ?? (await idByAddress(em, document))
  const { slug = '' } = document
  const withdrawn = await em.findOne(Tombstone, {
    kind: 'case',
    $or: [{ slug }, { id: caseId ?? '' }],
  })
  if (withdrawn && !replace) {
    const path = [withdrawn.slug === slug || !document.key ? 'slug' : 'key']
    throw new Refused([problem('WITHDRAWN', path, 'was withdrawn; import it with --replace to publish it again')])
  }
  const key = caseId ?? withdrawn?.id
  if (!key) return document
  const [last] = await em.find(Revision, { caseId: key }, { orderBy: { version: 'desc' }, limit: 1 })
  if (last?.origin === 'EDITOR' && !replace) {
    throw new Refused([
      problem('EDITED', ['slug'], 'has been edited by people; import it with --replace to overwrite that'),
    ])
  }
  // An address that the case had before leads to it, and does not name it anew.
  const living = document.key || replace ? null : await em.findOne(Case, { id: key })
  const known = { ...document, key, slug: living?.slug ?? document.slug }
  return last ? withKnownKeys(known, last.document as CaseDocument) : known
}

/** The id of the case that is at the address of a document, or was there before. */
async function idByAddress(em: SqlEntityManager, { slug = '' }: CaseDocument): Promise<string | undefined> {
  const found = await em.findOne(Case, { slug })
  if (found) return found.id
  const former = await em.findOne(FormerSlug, { kind: 'case', slug })
  return former?.target
}

function withKnownKeys(document: CaseDocument, before: CaseDocument): CaseDocument {
  const renamed = new Map<string, string>()
  const matched = structuredClone(document)
  for (const list of Object.keys(partLists) as PartList[]) {
    const unclaimed = before[list].filter(({ key }) => !document[list].some(part => part.key === key))
    for (const part of matched[list]) {
      if (before[list].some(({ key }) => key === part.key)) continue
      const same = unclaimed.findIndex(earlier => identity(earlier) === identity(part))
      if (same < 0) continue
      const [earlier] = unclaimed.splice(same, 1)
      if (part.key) renamed.set(part.key, earlier!.key!)
      part.key = earlier!.key
    }
  }
  return relinked(matched, renamed)
}

/** What makes a part the same part: all of its words, but no key and no link. */
function identity(part: object): string {
  const words = Object.entries(part).filter(
    ([name, value]) => typeof value === 'string' && name !== 'key' && name !== 'solution',
  )
  return JSON.stringify(words.sort())
}
