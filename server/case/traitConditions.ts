import { ExamplesFilter } from '../graphql/examples.ts'
import { checkedDate, firstDayOf, lastDayOf, type PeriodFilter } from '../graphql/period.ts'
import type { CaseFilter } from './caseFilter.type.ts'
import { outcomeFlags, type Trait } from './traits.rows.ts'
import type { Traits } from './traits.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A condition on cases by one of their traits: for each value that the trait has, whether it meets it. */
export interface Condition {
  readonly name: keyof CaseFilter
  readonly codes: Int32Array
  readonly isMet: Uint8Array
}

type Meets = (words: readonly string[]) => boolean
type Write = (value: never, vocabulary: Vocabulary) => Meets

/** The same conditions as `caseFilters` puts to rows; a test compares the two. */
const conditions: Record<keyof CaseFilter, readonly [Trait, Write]> = {
  examples: [
    'isExample',
    (value: ExamplesFilter) =>
      ([isExample]) =>
        exampleOf(value).includes(isExample!),
  ],
  municipalityCodes: ['municipalities', (codes: string[]) => anyOf(codes)],
  countyCodes: ['municipalities', (codes: string[], { counties }) => anyOf(codes, code => [counties.get(code)])],
  municipalityGroups: [
    'municipalities',
    (codes: string[], { groups }) => anyOf(codes, code => [groups.get(code), groups.get(code)?.slice(0, 1)]),
  ],
  networks: ['network', (slugs: string[]) => anyOf(slugs)],
  themes: ['themes', (codes: string[], { upperThemes }) => anyOf(codes, code => [code, upperThemes.get(code)])],
  obstacles: ['obstacles', (codes: string[]) => anyOf(codes)],
  outcomes: ['testOutcomes', (outcomes: string[]) => counts => outcomesOf(counts).some(one => outcomes.includes(one))],
  stepReached: ['stepReached', (steps: number[]) => anyOf(steps.map(String))],
  period: ['period', (period: PeriodFilter) => overlapping(period)],
}

/** The conditions of a filter; those that are null or absent ask for nothing. */
export function conditionsOf({ columns, vocabulary }: Traits, filter: Partial<CaseFilter>): Condition[] {
  return (Object.keys(filter) as (keyof CaseFilter)[]).flatMap(name => {
    const value = filter[name]
    if (value == null) return []
    const [trait, write] = conditions[name]
    const { codes, words } = columns[trait]
    const meets = write(value as never, vocabulary)
    return { name, codes, isMet: Uint8Array.from(words, each => Number(meets(each))) }
  })
}

/** The outcomes that a case with these numbers of tests has. */
export function outcomesOf(counts: readonly string[]): string[] {
  return Object.keys(outcomeFlags).filter((_, index) => counts[index] !== '0')
}

function exampleOf(value: ExamplesFilter): string[] {
  if (value === ExamplesFilter.INCLUDE) return ['0', '1']
  return value === ExamplesFilter.ONLY ? ['1'] : ['0']
}

/** Whether one of the words, or what it stands for, is among the values. */
function anyOf(values: string[], standsFor: (word: string) => (string | undefined)[] = word => [word]): Meets {
  const among = new Set<string | undefined>(values)
  return words => words.some(word => standsFor(word).some(each => among.has(each)))
}

/** A case with no known bound on one side is taken to go on there; one with no period at all is not found. */
function overlapping({ from, to }: PeriodFilter): Meets {
  const begin = from == null ? '' : firstDayOf(checkedDate(from, 'filter.period.from'))
  const end = to == null ? '9999' : lastDayOf(checkedDate(to, 'filter.period.to'))
  return ([period]) => {
    const [first, last] = period!.split('/') as [string, string]
    return period !== '/' && (to == null || first <= end) && (from == null || (last || '9999') >= begin)
  }
}
