import type { DocumentDecoration } from 'gql.tada'
import { documentText } from './graphql.ts'

/** A question to the API as it is sent. */
export interface Question {
  query: string
  variables: Record<string, unknown>
}

/**
 * A document and its variables as a question. Every `load` that asks gives its questions to the foot of the page, where
 * readers find them under “Visa frågan”, with one line: `return { …, questions: [question(CasePage, variables)] }`, where
 * `const variables: VariablesOf<typeof CasePage> = { … }`. Nothing more is sent by it: both sides know the document.
 */
export function question<Given extends Question['variables']>(
  document: DocumentDecoration<unknown, Given>,
  variables: Given,
): Question {
  return { query: documentText(document), variables }
}

/** The text of a question as one reads it: each definition from the left margin, with a blank line before it. */
export function readable(query: string): string {
  const lines: string[] = []
  let margin = 0
  for (const line of query.split('\n')) {
    if (!line.trim()) continue
    const indent = line.length - line.trimStart().length
    if (/^\s*(query|fragment)\b/.test(line) && (lines.length === 0 || lines.at(-1) === '}')) {
      if (lines.length) lines.push('')
      margin = indent
    }
    lines.push(line.slice(Math.min(margin, indent)))
  }
  return lines.join('\n')
}

/** Where a question can be tried and changed. */
export function explorerAddress({ query, variables }: Question): string {
  const given = new URLSearchParams({ query: readable(query) })
  if (Object.keys(variables).length) given.set('variables', JSON.stringify(variables, null, 2))
  return `/graphiql?${given.toString()}`
}
