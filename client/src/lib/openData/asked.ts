import { documentText } from '#lib/graphql/graphql.ts'
import { readable } from '#lib/graphql/question.ts'
import { exampleDocuments } from './examples.queries.ts'
import { exampleNames, exampleVariables, type ExampleName } from './examples.ts'
import { longestQuery, type Asked } from './run.ts'

/** Which ready example the address names; the first when it names nothing and asks nothing of its own. */
export function exampleOf({ searchParams }: URL): ExampleName | null {
  const named = exampleNames.find(name => name === searchParams.get('exempel'))
  return named ?? (searchParams.has('query') ? null : exampleNames[0])
}

/** What the address asks. */
export function askedOf(url: URL): Asked {
  const example = exampleOf(url)
  if (!example) {
    const given = (name: string) => (url.searchParams.get(name) ?? '').slice(0, longestQuery)
    return { query: given('query'), variables: given('variables') }
  }
  const variables = exampleVariables[example]
  return {
    query: readable(documentText(exampleDocuments[example])),
    variables: Object.keys(variables).length ? JSON.stringify(variables, null, 2) : '',
  }
}
