import { Args, Field } from 'type-graphql'
import { inLanguage, type Language } from '../database/bilingual.ts'
import { LanguageArgs } from './languageArgs.ts'
import { computed, columnName } from './reader.ts'

/** A field of reference data that is there in Swedish and English, chosen by the argument `language`. */
export function Bilingual(description: string, type: () => [StringConstructor] | StringConstructor = () => String) {
  return (prototype: object, name: string): void => {
    Args(() => LanguageArgs)(prototype, name, 0)
    Field(type, { description })(prototype, name, { value: () => undefined })
  }
}

/** Reads a bilingual column. */
export const bilingual = (property: string) =>
  computed([property], (row, args) => inLanguage(row[columnName(property)], args['language'] as Language))
