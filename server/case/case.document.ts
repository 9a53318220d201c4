import { z } from 'zod'
import { isPartialDate } from '../graphql/period.ts'
import { decisionLevels, improvementStatuses } from '../improvement/improvement.table.ts'
import { testOutcomes, testScales } from '../solution/solution.table.ts'

/** Version of the document format; 1 is `seeds/case.schema.json`, which only the importer reads. */
export const formatVersion = 2
export const maximumParts = 200

const wellFormed = (text: string) => text.isWellFormed() && !text.includes('\0')
const notWellFormed = 'holds NUL or half a character'
const text = (maximum: number) =>
  z.string().trim().min(1).max(maximum).refine(wellFormed, notWellFormed).meta({ maxLength: maximum })
const long = text(20_000)
const line = text(200)
const date = z.string().refine(isPartialDate, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
const day = z.iso.date()
const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine(wellFormed, notWellFormed)
const key = z
  .string()
  .regex(/^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$/, 'must be an id such as insight_01h2xcejqtf2nbrexx3vqjhp41')
const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case a–z, digits and single hyphens')
const keys = z.array(key).max(maximumParts).default([])
const list = <T extends z.ZodType>(part: T) => z.array(part).max(maximumParts).default([])
const period = z
  .strictObject({ from: date.optional(), to: date.optional() })
  .refine(({ from, to }) => !from || !to || from.slice(0, to.length) <= to, {
    error: 'ends before it begins',
    path: ['to'],
  })

const part = { key: key.optional(), heading: line.optional() }

/**
 * A case as a document: what a draft, a revision, an import and an export are. Everything may be missing while it is
 * written; `publishable` says what publishing needs. Parts have a key, which is their id for ever; links are by key.
 */
export const caseDocument = z
  .strictObject({
    format: z.literal('lardom-case'),
    formatVersion: z.literal(formatVersion),
    key: key.optional(),
    slug: slug.optional(),
    title: line.optional(),
    summary: long.optional(),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'must be a language code such as sv')
      .default('sv'),
    isExample: z.boolean().default(false),
    area: line.optional(),
    themes: z.array(line).max(20).default([]),
    obstacles: z.array(line).max(10).default([]),
    network: slug.optional(),
    municipalities: z
      .array(z.string().regex(/^\d{4}$/, 'must be a municipality code of four digits'))
      .max(300)
      .default([]),
    municipalitiesNote: long.optional(),
    place: z.strictObject({ name: text(100), country: z.string().regex(/^[A-Z]{2}$/) }).optional(),
    period: period.optional(),
    steps: z
      .array(z.enum(['NOT_BEGUN', 'UNDER_WAY', 'DONE', 'NOT_DOCUMENTED']))
      .length(6)
      .optional(),
    linksStated: z.boolean().default(false),
    challenges: list(
      z.strictObject({ ...part, kind: z.enum(['CHALLENGE', 'DILEMMA']), text: long.optional(), goal: long.optional() }),
    ),
    explorations: list(
      z.strictObject({
        ...part,
        method: line.optional(),
        text: long,
        participants: long.optional(),
        period: period.optional(),
        findings: long.optional(),
      }),
    ),
    insights: list(
      z.strictObject({ ...part, text: long, explanation: long.optional(), challenges: keys, explorations: keys }),
    ),
    solutions: list(
      z.strictObject({
        ...part,
        slug: slug.optional(),
        text: long,
        worksWhen: long.optional(),
        watchOut: long.optional(),
        howTo: long.optional(),
        insights: keys,
      }),
    ),
    tests: list(
      z.strictObject({
        key: key.optional(),
        solution: key.optional(),
        municipality: z
          .string()
          .regex(/^\d{4}$/)
          .optional(),
        scaleText: long,
        scale: z.enum(testScales).optional(),
        hypothesis: long.optional(),
        measures: long.optional(),
        outcome: z.enum(testOutcomes).optional(),
        outcomeAccordingTo: long.optional(),
        learnings: long.optional(),
        cost: long.optional(),
        period: period.optional(),
      }),
    ),
    improvements: list(
      z.strictObject({
        ...part,
        targetPicture: long,
        decisionLevelText: long.optional(),
        decisionLevel: z.enum(decisionLevels).optional(),
        responsible: long.optional(),
        dialogue: long.optional(),
        statusText: long.optional(),
        status: z.enum(improvementStatuses).optional(),
        solutions: keys,
      }),
    ),
    reuseNote: long.optional(),
    unknown: z.array(long).max(100).default([]),
    sources: z
      .array(
        z.strictObject({
          key: key.optional(),
          url: webAddress,
          urlNote: text(300).optional(),
          title: text(500).optional(),
          publisher: text(300),
          published: date.optional(),
          readExtent: z.enum(['INTRODUCTION', 'WHOLE']).optional(),
          readOn: day.optional(),
        }),
      )
      .max(100)
      .default([]),
    contacts: z
      .array(
        z.strictObject({
          key: key.optional(),
          name: line,
          isRole: z.boolean(),
          email: z.email().max(320).optional(),
          validUntil: day.optional(),
        }),
      )
      .max(10)
      .default([]),
  })
  .meta({ title: 'Lärdom case document', description: 'One case in six steps; keys are ids, links are by key.' })

export type CaseDocument = z.infer<typeof caseDocument>

/** The lists of parts that have ids of their own, by the prefix of the id. */
export const partLists = {
  challenges: 'challenge',
  explorations: 'exploration',
  insights: 'insight',
  solutions: 'solution',
  tests: 'test',
  improvements: 'improvement',
  sources: 'source',
  contacts: 'contact',
} as const
export type PartList = keyof typeof partLists
