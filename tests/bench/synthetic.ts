import type { KeyedDocument } from '../../server/case/case.rows.ts'
import { caseDocument, formatVersion, partLists, type PartList } from '../../server/case/case.document.ts'

/** What a synthetic case may name of the reference data. */
export interface Vocabulary {
  readonly municipalities: string[]
  readonly themes: string[]
  readonly methods: string[]
  readonly obstacles: string[]
}

type Random = () => number

const syllables = 'ba be bo da de di fa fi ga ka ke la li lo ma mi mo na ne no pa ra re ri sa se ta te to va'.split(' ')
const outcomes = ['WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK', undefined] as const
const scales = ['UNIT', 'DEPARTMENT', 'SEVERAL_DEPARTMENTS'] as const
const statuses = ['PROPOSED', 'IN_DIALOGUE', 'DECIDED', undefined] as const
const firstPublished = Date.UTC(2020, 0, 1)

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** An id of the form that all ids have; hexadecimal digits are among those of a TypeID. */
export const syntheticId = (kind: string, number: number) => `${kind}_01${number.toString(16).padStart(24, '0')}`

/** A minute apart, so that "newest" is an order without ties. */
export const publishedAt = (number: number) => new Date(firstPublished + number * 60_000).toISOString()
export const syntheticSlug = (number: number) => `syntetiskt-fall-${number}`

/** Makes documents of cases that plainly never happened, the same ones each time. */
export class Synthesis {
  readonly #random = randomFrom(7)
  readonly #sentences: string[]
  readonly #vocabulary: Vocabulary
  #ids = 0

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    const word = () => Array.from({ length: this.#from(1, 4) }, () => this.#one(syllables)).join('')
    const sentence = () => Array.from({ length: this.#from(8, 16) }, word).join(' ')
    this.#sentences = Array.from({ length: 2000 }, () => `Syntetiskt: ${sentence()}.`)
  }

  document(number: number): KeyedDocument {
    const { municipalities, themes, methods, obstacles } = this.#vocabulary
    const text = () => this.#text(2, 4)
    const maybe = () => (this.#random() < 0.7 ? text() : undefined)
    const period = () => ({
      from: `${this.#from(2018, 2022)}-0${this.#from(1, 9)}`,
      to: String(this.#from(2023, 2025)),
    })
    const heading = () => this.#text(1, 1).slice(0, 90)
    const parts = <T extends object>(least: number, most: number, list: PartList, more: (index: number) => T) =>
      Array.from({ length: this.#from(least, most) }, (_, index) => ({
        key: this.#id(list),
        heading: heading(),
        text: text(),
        ...more(index),
      }))
    const challenges = parts(1, 3, 'challenges', () => ({ kind: 'CHALLENGE' as const, goal: maybe() }))
    const explorations = parts(1, 4, 'explorations', () => {
      return { method: this.#one(methods), participants: maybe(), findings: text(), period: period() }
    })
    const insights = parts(1, 5, 'insights', () => {
      const links = { challenges: this.#some(challenges, 2), explorations: this.#some(explorations, 2) }
      return { explanation: maybe(), ...links }
    })
    const solutions = parts(1, 3, 'solutions', () => {
      return { worksWhen: maybe(), watchOut: maybe(), howTo: text(), insights: this.#some(insights, 2) }
    })
    const tests = solutions.flatMap(({ key }) => Array.from({ length: this.#from(0, 4) }, () => this.#test(key)))
    const improvements = Array.from({ length: this.#from(0, 2) }, () => ({
      key: this.#id('improvements'),
      heading: heading(),
      targetPicture: text(),
      responsible: maybe(),
      dialogue: maybe(),
      status: this.#one(statuses),
      solutions: this.#some(solutions, 2),
    }))
    const sources = Array.from({ length: this.#from(1, 3) }, () => ({
      key: this.#id('sources'),
      url: `https://example.org/synthetic/${number}`,
      title: heading(),
      publisher: 'Syntetiska förlaget',
      published: '2024-05',
      readOn: '2026-01-02',
    }))
    return {
      ...empty,
      key: syntheticId('case', number),
      slug: syntheticSlug(number),
      title: `Syntetiskt fall ${number}`,
      summary: text(),
      isExample: true,
      linksStated: true,
      period: period(),
      themes: this.#pick(themes, this.#from(1, 3)),
      obstacles: this.#pick(obstacles, this.#from(0, 2)),
      municipalities: this.#pick(municipalities, this.#random() < 0.8 ? 1 : 3),
      challenges,
      explorations,
      insights,
      solutions,
      tests,
      improvements,
      sources,
    }
  }

  #test(solution: string): KeyedDocument['tests'][number] {
    const outcome = this.#one(outcomes)
    const judged = outcome ? { outcome, outcomeAccordingTo: 'Syntetiska förlaget', learnings: this.#text(2, 3) } : {}
    const said = { scaleText: this.#text(1, 1), hypothesis: this.#text(1, 2), measures: this.#text(1, 2) }
    return { key: this.#id('tests'), solution, scale: this.#one(scales), ...said, ...judged }
  }

  #id(list: PartList): string {
    return syntheticId(partLists[list], ++this.#ids)
  }

  #from(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1))
  }

  #one<T>(values: readonly T[]): T {
    return values[Math.floor(this.#random() * values.length)]!
  }

  #pick<T>(values: readonly T[], count: number): T[] {
    return [...new Set(Array.from({ length: count }, () => this.#one(values)))]
  }

  #some(parts: readonly { key: string }[], most: number): string[] {
    return this.#pick(parts, this.#from(1, most)).map(({ key }) => key)
  }

  #text(least: number, most: number): string {
    return Array.from({ length: this.#from(least, most) }, () => this.#one(this.#sentences)).join(' ')
  }
}

const empty = caseDocument.parse({ format: 'lardom-case', formatVersion })
