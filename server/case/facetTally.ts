import type { Counting } from './counting.ts'
import type { CaseFacets } from './facets.type.ts'
import { Sum, type Tally } from './tally.ts'
import { outcomesOf } from './traitConditions.ts'
import type { Column } from './traitColumns.ts'
import { outcomeFlags, type Trait } from './traits.rows.ts'
import type { Traits } from './traits.ts'
import { none } from './unmet.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Facet = Exclude<keyof CaseFacets, 'withoutEach'>
type Words = readonly string[]
type Counts = Map<string, number>

/** From which trait each facet takes its values. One case may have several values; it counts once for each. */
const sources: Record<Facet, readonly [Trait, (words: Words, vocabulary: Vocabulary) => (string | undefined)[]]> = {
  outcomes: ['testOutcomes', words => outcomesOf(words)],
  stepReached: ['stepReached', words => [...words]],
  themes: ['themes', (words, { upperThemes }) => words.map(code => upperThemes.get(code))],
  obstacles: ['obstacles', words => [...words]],
  municipalityGroups: ['municipalities', (words, { groups }) => words.map(code => groups.get(code))],
  countyCodes: ['municipalities', (words, { counties }) => words.map(code => counties.get(code))],
  networks: ['network', words => [...words]],
}

export const isFacet = (name: string): name is Facet => name in sources

/** Counts the things that meet all conditions but the facet's own, by the values of the facet. */
export class FacetTally {
  readonly #column: Column
  readonly #things: Column
  readonly #tally: Tally
  readonly #seen: Uint8Array
  readonly #ownCondition: number
  readonly #valuesOf: (words: Words) => (string | undefined)[]

  constructor({ columns, vocabulary }: Traits, { unmet, things, newTally }: Counting, facet: Facet) {
    const [trait, valuesOf] = sources[facet]
    this.#column = columns[trait]
    this.#things = things
    this.#tally = newTally(this.#column.words.length)
    this.#seen = new Uint8Array(this.#column.words.length)
    this.#ownCondition = unmet.conditions.indexOf(facet)
    this.#valuesOf = words => valuesOf(words, vocabulary)
  }

  visit(at: number, unmet: number): void {
    const group = this.#column.codes[at]!
    this.#seen[group] = 1
    if (unmet === none || unmet === this.#ownCondition) this.#tally.add(group, this.#things.codes[at]!)
  }

  /** By every value that was seen, also by those that nothing was counted for. */
  counts(): Counts {
    const groups = new Map<string, number[]>()
    this.#column.words.forEach((words, group) => {
      if (!this.#seen[group]) return
      // A case may lie twice under one value, by two of its municipalities.
      for (const value of new Set(this.#valuesOf(words))) {
        if (value === undefined) continue
        const known = groups.get(value)
        if (known) known.push(group)
        else groups.set(value, [group])
      }
    })
    return new Map([...groups].map(([value, some]) => [value, this.#tally.countOf(some)]))
  }
}

/** Counts things that have outcomes of their own by these. */
export class OwnOutcomeTally {
  readonly #things: Column
  readonly #cases: Sum
  readonly #withOutcomes: (words: Words, outcomes: readonly string[]) => number

  constructor({ things }: Counting, withOutcomes: (words: Words, outcomes: readonly string[]) => number) {
    this.#things = things
    this.#cases = new Sum(things.words.length, new Int32Array(things.words.length).fill(1))
    this.#withOutcomes = withOutcomes
  }

  visit(at: number, unmet: number): void {
    const group = this.#things.codes[at]!
    if (unmet === none) this.#cases.add(group, group)
  }

  counts(): Counts {
    const count = (outcome: string) =>
      this.#things.words.reduce(
        (sum, words, group) => sum + this.#cases.countOf([group]) * this.#withOutcomes(words, [outcome]),
        0,
      )
    return new Map(Object.keys(outcomeFlags).map(outcome => [outcome, count(outcome)]))
  }
}
