import { z } from 'zod'
import { newId } from '../database/id.ts'
import { isPartialDate } from '../graphql/period.ts'
import { formatVersion, type CaseDocument } from './case.document.ts'
import type { Problem } from './refused.ts'

const text = z.string().trim().min(1).max(20_000)
const date = z.string().refine(isPartialDate, 'must be YYYY, YYYY-MM or YYYY-MM-DD')

/** Import format 1: `seeds/case.schema.json`, a case told from its sources, without keys and without links. */
export const caseFormat1 = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be lower case a–z, digits and hyphens')
    .max(120),
  title: z.string().min(5).max(200),
  language: z.literal('sv'),
  municipalities: z.array(
    z.strictObject({ code: z.string().regex(/^\d{4}$/, 'must be four digits, in quotes'), name: text }),
  ),
  municipalities_note: text.optional(),
  place: z
    .strictObject({ name: text, country: z.string().regex(/^[A-Z]{2}$/, 'must be two capitals, in quotes') })
    .optional(),
  area: z.string().min(1).max(200),
  period: z.strictObject({ from: date.optional(), to: date.optional() }).optional(),
  steps: z.strictObject({
    '1_challenges': z
      .array(z.strictObject({ kind: z.enum(['CHALLENGE', 'DILEMMA']), text: text.optional(), goal: text.optional() }))
      .default([]),
    '2_explorations': z.array(z.strictObject({ method: z.string(), text })).default([]),
    '3_insights': z.array(text).default([]),
    '4_solutions': z.array(text).default([]),
    '5_tests': z
      .array(
        z.strictObject({
          scale: text,
          hypothesis: text.optional(),
          outcome: z.enum(['WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK']).optional(),
          outcomeAccordingTo: text.optional(),
          learnings: text.optional(),
          cost: text.optional(),
        }),
      )
      .default([]),
    '6_improvements': z
      .array(
        z.strictObject({
          goal: text,
          decisionLevel: text.optional(),
          responsible: text.optional(),
          dialogue: text.optional(),
          status: text.optional(),
        }),
      )
      .default([]),
  }),
  reuse_note: text.optional(),
  unknown: z.array(text),
  sources: z
    .array(
      z.strictObject({
        url: z.url({ protocol: /^https?$/ }),
        url_note: text.optional(),
        title: text.optional(),
        publisher: text,
        published: date.optional(),
        readExtent: z.enum(['inledningen', 'hela']),
        readOn: z.iso.date(),
      }),
    )
    .min(1),
})
export type CaseFormat1 = z.infer<typeof caseFormat1>

/** What words in the files mean as codes; words that are not here stay words (`seeds/*-aliases.yaml`). */
export interface Aliases {
  readonly areas: Readonly<Record<string, string[]>>
  readonly statuses: Readonly<Record<string, string>>
  readonly decisionLevels: Readonly<Record<string, string>>
  readonly scales: Readonly<Record<string, string>>
}

/**
 * Format 1 as a document. Links are made only where one-to-one leaves no choice: a case's only solution is what its
 * tests tested and its improvements introduce. Warns of words without a code, and never guesses one.
 */
export function fromFormat1(file: CaseFormat1, aliases: Aliases, warn: (message: string) => void): CaseDocument {
  const told = file.steps
  const code = <T>(codes: Readonly<Record<string, T>>, words: string | undefined, what: string): T | undefined => {
    if (words === undefined) return undefined
    const found = own(codes, words.toLowerCase())
    if (found === undefined) warn(`${what} "${words}" has no code; it is kept as text`)
    return found
  }
  const solutions = told['4_solutions'].map(text => ({ key: newId('solution'), text, insights: [] }))
  const only = solutions.length === 1 ? solutions[0]!.key : undefined
  return {
    format: 'lardom-case',
    formatVersion,
    slug: file.id,
    title: file.title,
    language: file.language,
    isExample: false,
    area: file.area,
    themes: themesOf(file.area, aliases, warn),
    obstacles: [],
    municipalities: file.municipalities.map(municipality => municipality.code),
    municipalitiesNote: file.municipalities_note,
    place: file.place,
    period: file.period,
    linksStated: false,
    challenges: told['1_challenges'],
    explorations: told['2_explorations'],
    insights: told['3_insights'].map(text => ({ text, challenges: [], explorations: [] })),
    solutions,
    tests: told['5_tests'].map(({ scale, ...test }) => ({
      ...test,
      scaleText: scale,
      scale: code(aliases.scales, scale, 'scale') as CaseDocument['tests'][number]['scale'],
      solution: only,
    })),
    improvements: told['6_improvements'].map(({ goal, status, decisionLevel, ...improvement }) => ({
      ...improvement,
      targetPicture: goal,
      statusText: status,
      status: code(aliases.statuses, status, 'status') as CaseDocument['improvements'][number]['status'],
      decisionLevelText: decisionLevel,
      decisionLevel: code(
        aliases.decisionLevels,
        decisionLevel,
        'decisionLevel',
      ) as CaseDocument['improvements'][number]['decisionLevel'],
      solutions: only ? [only] : [],
    })),
    reuseNote: file.reuse_note,
    unknown: file.unknown,
    sources: file.sources.map(({ url_note, readExtent, ...source }) => ({
      ...source,
      urlNote: url_note,
      readExtent: readExtent === 'hela' ? 'WHOLE' : 'INTRODUCTION',
    })),
    contacts: [],
  }
}

const names: Readonly<Record<string, string>> = {
  slug: 'id',
  municipalitiesNote: 'municipalities_note',
  reuseNote: 'reuse_note',
  urlNote: 'url_note',
  scaleText: 'scale',
  targetPicture: 'goal',
  statusText: 'status',
  decisionLevelText: 'decisionLevel',
}
const steps: Readonly<Record<string, string>> = {
  challenges: '1_challenges',
  explorations: '2_explorations',
  insights: '3_insights',
  solutions: '4_solutions',
  tests: '5_tests',
  improvements: '6_improvements',
}

/** Where a field of the document stands in a file of format 1. */
export function format1Path([field, ...rest]: Problem['path']): Problem['path'] {
  if (field === undefined) return []
  if (field === 'themes') return ['area']
  if (field === 'municipalities') return [field, ...rest, ...(rest.length ? ['code'] : [])]
  const within = rest.map(name => names[name] ?? name)
  const step = steps[field]
  if (!step) return [names[field] ?? field, ...within]
  // Insights and solutions are bare texts there.
  return ['steps', step, ...within.filter(name => name !== 'text' || !/^[34]/.test(step))]
}

/** What a table says of words: nothing of `constructor`, which every object has. */
function own<T>(table: Readonly<Record<string, T>>, words: string): T | undefined {
  return Object.hasOwn(table, words) ? table[words] : undefined
}

/** The whole text first, since names of themes have commas too; then each phrase of it. */
function themesOf(area: string, { areas }: Aliases, warn: (message: string) => void): string[] {
  const whole = own(areas, area.toLowerCase())
  if (whole) return whole
  const themes = area.split(',').flatMap(phrase => {
    const found = own(areas, phrase.trim().toLowerCase())
    if (!found) warn(`area "${phrase.trim()}" has no theme; it is kept as text`)
    return found ?? []
  })
  return [...new Set(themes)]
}
