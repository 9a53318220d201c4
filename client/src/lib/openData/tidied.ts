import { parse } from 'graphql/language/parser.js'
import { print } from 'graphql/language/printer.js'

/** A query with its lines broken and indented as usual; one that cannot be read is left as it is. */
export function tidied(query: string): string {
  try {
    return print(parse(query))
  } catch {
    return query
  }
}
