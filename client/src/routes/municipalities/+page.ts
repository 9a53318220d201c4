import { ask } from '#lib/graphql/ask.ts'
import type { PageLoad } from './$types'
import { AllMunicipalities, MunicipalitiesByName } from './municipalities.queries.ts'

const longestName = 100

export const load: PageLoad = async ({ fetch, url }) => {
  const name = (url.searchParams.get('namn') ?? '').trim().slice(0, longestName)
  const [all, found] = await Promise.all([
    ask(fetch, AllMunicipalities, {}),
    name ? ask(fetch, MunicipalitiesByName, { name }) : null,
  ])
  return { name, all, found: found?.municipalities ?? null }
}
