/** The languages of the interface and of reference data. */
export enum Language {
  SV = 'SV',
  EN = 'EN',
}

/** A text of the reference data in both languages; stored as JSON. */
export interface Bilingual<T = string> {
  sv: T
  en: T
}

/** A JSON column as a value: SQLite gives its text, PostgreSQL has parsed it already. */
export function json<T>(stored: unknown): T {
  return typeof stored === 'string' ? (JSON.parse(stored) as T) : (stored as T)
}

/** The text in one language. */
export function inLanguage<T = string>(stored: unknown, language: Language): T {
  const both = json<Bilingual<T>>(stored)
  return language === Language.EN ? both.en : both.sv
}
