import { ask } from '#lib/graphql/ask.ts'
import { MunicipalityNames } from './names.queries.ts'

/** Every municipality by name. */
export async function municipalityNames(fetch: typeof globalThis.fetch) {
  const { counties } = await ask(fetch, MunicipalityNames, {})
  return counties
    .flatMap(({ municipalities }) => municipalities.nodes)
    .map(({ code, name }) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}
