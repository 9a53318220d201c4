import { redirect } from '@sveltejs/kit'
import { href } from '#lib/address/href.ts'
import type { Locale } from '#lib/address/locale.ts'
import { writeSearch, type ExploreSearch } from '#lib/explore/exploreSearch.ts'
import { municipalityNames } from '#lib/municipality/names.ts'
import { nearestMunicipalities } from '#lib/municipality/nearest.ts'
import type { Mine } from './mine.ts'

/** Leads a name on to the address with its code; of what is no name, tells those most like it. */
export async function nearestTo(fetch: typeof globalThis.fetch, search: ExploreSearch, locale: Locale): Promise<Mine> {
  const written = search.like!
  const all = await municipalityNames(fetch)
  const nearest = nearestMunicipalities(written, all)
  const [named] = nearest
  if (named && isName(written, named.name)) {
    redirect(307, href('explore', null, locale) + writeSearch({ ...search, like: named.code }))
  }
  return { municipality: null, unknown: written, nearest }
}

const isName = (written: string, name: string) =>
  [name, `${name} kommun`, `${name}s kommun`].some(
    candidate => candidate.toLocaleLowerCase('sv') === written.toLocaleLowerCase('sv'),
  )
