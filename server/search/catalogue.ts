import { sql } from 'kysely'
import type { Reading, Row } from '../database/reading.ts'
import { SearchKind, type Facts } from './searchDocument.ts'

/** Documents that are alike in all that hits can be chosen by. */
export interface Profile {
  readonly isExample: boolean
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** By the numbers that the catalogue has given them. */
  readonly values: readonly number[]
}

/** Something that hits can be chosen by. */
export interface Value {
  readonly facet: keyof Facts
  readonly value: string
}

const rowsAtATime = 50_000
export const kinds = Object.values(SearchKind)

/**
 * What every search needs to know of each document, by its number: kept in memory, some 20 bytes a document,
 * counting those of earlier versions, so that
 * thousands of hits are chosen, counted and sorted without reading them. Numbers are never used again in one index, so what is added
 * is all that is ever read.
 */
export class Catalogue {
  kind = new Uint8Array(1024)
  profile = new Int32Array(1024)
  testCount = new Uint16Array(1024)
  /** The case it belongs to, by a number of the catalogue’s own; 0 for none. */
  theCase = new Int32Array(1024)
  /** Milliseconds since 1970; 0 for what has no place among the newest. */
  publishedAt = new Float64Array(1024)
  readonly profiles: Profile[] = []
  readonly values: Value[] = []
  readonly #profileNumbers = new Map<string, number>()
  readonly #valueNumbers = new Map<string, number>()
  readonly #caseNumbers = new Map<string, number>()
  #upTo = 0

  constructor(readonly generation: string) {}

  /** Reads what was added since. */
  async keepUp(reading: Reading): Promise<void> {
    for (;;) {
      const statement = sql`select number, kind, case_id as "caseId", is_example as "isExample", newest_key as "newestKey",
            first_day as "firstDay", last_day as "lastDay", test_count as "testCount", facts
          from search_documents where number > ${this.#upTo} order by number limit ${rowsAtATime}`
      const rows = await reading.all(reading.compile(statement))
      for (const row of rows) this.#add(row)
      if (rows.length < rowsAtATime) return
    }
  }

  /** Whether it was there when the catalogue was brought up to date. */
  has(number: number): boolean {
    return number <= this.#upTo
  }

  /** The number of a value, if any document has it. */
  numberOf(facet: keyof Facts, value: string): number | undefined {
    return this.#valueNumbers.get(`${facet} ${value}`)
  }

  #add(row: Row): void {
    const number = row['number'] as number
    this.#upTo = number
    if (number >= this.kind.length) this.#grow(number)
    const caseId = row['caseId'] as string | null
    this.kind[number] = kinds.indexOf(row['kind'] as SearchKind)
    this.profile[number] = this.#profileOf(row)
    this.testCount[number] = row['testCount'] as number
    this.theCase[number] = caseId === null ? 0 : numbered(this.#caseNumbers, caseId, 1)
    // The key is "1 2026-11-23T08:00:00.000Z 99998".
    this.publishedAt[number] = Date.parse((row['newestKey'] as string).slice(2, 26)) || 0
  }

  #profileOf({ isExample, firstDay, lastDay, facts }: Row): number {
    const key = `${isExample ? 1 : 0} ${String(firstDay)} ${String(lastDay)} ${facts as string}`
    const known = this.#profileNumbers.get(key)
    if (known !== undefined) return known
    const values = Object.entries(JSON.parse(facts as string) as Facts).flatMap(([facet, list]) =>
      (list as string[]).map(value => this.#valueOf(facet as keyof Facts, value)),
    )
    const profile = { isExample: Boolean(isExample), values, firstDay, lastDay }
    this.profiles.push(profile as Profile)
    this.#profileNumbers.set(key, this.profiles.length - 1)
    return this.profiles.length - 1
  }

  #valueOf(facet: keyof Facts, value: string): number {
    const number = numbered(this.#valueNumbers, `${facet} ${value}`, 0)
    this.values[number] ??= { facet, value }
    return number
  }

  #grow(number: number): void {
    const size = Math.max(number + 1, 2 * this.kind.length)
    const grown = <T extends { set(from: T): void }>(from: T, to: T) => (to.set(from), to)
    this.kind = grown(this.kind, new Uint8Array(size))
    this.profile = grown(this.profile, new Int32Array(size))
    this.testCount = grown(this.testCount, new Uint16Array(size))
    this.theCase = grown(this.theCase, new Int32Array(size))
    this.publishedAt = grown(this.publishedAt, new Float64Array(size))
  }
}

/** The number that a name has been given, or is given now. */
function numbered(numbers: Map<string, number>, name: string, first: number): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, numbers.size + first)
  return numbers.size - 1 + first
}
