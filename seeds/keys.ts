import { partLists, type CaseDocument, type PartList } from '../server/case/case.document.ts'
import { relinked } from '../server/case/relinked.ts'
import { seedId } from '../server/database/id.ts'

/** The id of a part of a sown case: by what the file calls it, or by its list and place. */
export function partId(list: PartList, slug: string, code: string): string {
  return seedId(partLists[list], `${slug}/${code}`)
}

/**
 * The document with keys for its case and parts that are the same on every site, since they follow from the address of
 * the case and from what `codeOf` calls the part; links follow. So an export of one sown site fits into another.
 */
export function withSeedKeys(
  document: CaseDocument & { slug: string },
  codeOf: (list: PartList, place: number, key?: string) => string,
): CaseDocument {
  const keyed = structuredClone(document)
  keyed.key = seedId('case', keyed.slug)
  const renamed = new Map<string, string>()
  for (const list of Object.keys(partLists) as PartList[]) {
    keyed[list].forEach((part, place) => {
      const key = partId(list, keyed.slug, codeOf(list, place, part.key))
      if (part.key) renamed.set(part.key, key)
      part.key = key
    })
  }
  return relinked(keyed, renamed)
}

/** What a part is called where the file gives it no name: `insights/0`. */
export function byPlace(list: PartList, place: number): string {
  return `${list}/${place}`
}
