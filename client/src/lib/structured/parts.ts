import type { AdministrativeArea, DefinedTerm, Organization } from 'schema-dts'

export const licence = 'https://creativecommons.org/licenses/by/4.0/'

/** What is fictional says so to machines too: a genre and a note, since there is no word for it in schema.org. */
export const exampleMark = (isExample: boolean) =>
  isExample ? { genre: 'Exempel', disambiguatingDescription: 'Fictional example: the content is made up.' } : {}

export function lardom(base: string): Organization {
  return { '@type': 'Organization', '@id': `${base}/#lardom`, name: 'Lärdom', url: base, logo: `${base}/favicon.svg` }
}

/** A municipality by its SCB code. */
export function municipalityArea({ code, name }: { code: string; name: string }): AdministrativeArea {
  const identifier = { '@type': 'PropertyValue', propertyID: 'SCB kommunkod', value: code } as const
  return { '@type': 'AdministrativeArea', name, identifier }
}

export function term({ code, name }: { code: string; name: string }): DefinedTerm {
  return { '@type': 'DefinedTerm', termCode: code, name }
}
