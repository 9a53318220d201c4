import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

export const types = [
  ...['plain', 'inflection', 'compound', 'misspelling', 'diacritics', 'synonym', 'english', 'phrase', 'question'],
] as const
export const sets = ['tune', 'held'] as const

const slugs = readdirSync(new URL('../../../seeds/cases/', import.meta.url)).map(name => name.replace(/\.yaml$/, ''))
const caseSlug = z.enum(slugs)
const text = z.string().min(1)

const judgedQuery = z.strictObject({
  query: text,
  type: z.enum(types),
  set: z.enum(sets),
  relevant: z
    .partialRecord(caseSlug, z.int().min(1).max(3))
    .transform(grades => grades as Record<string, number>)
    .refine(grades => Object.keys(grades).length === 0 || Object.values(grades).some(grade => grade >= 2), {
      error: 'either nothing answers, or some case is clearly about it',
    }),
})

const part = { case: caseSlug, heading: text }
const judgedPart = z.strictObject({
  query: text,
  answer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('EXPLORATION_METHOD'), slug: text }),
    z.strictObject({ kind: z.literal('MUNICIPALITY'), code: z.string().regex(/^\d{4}$/) }),
    z.strictObject({ kind: z.literal('SOLUTION_TEST'), ...part }),
    z.strictObject({ kind: z.literal('INSIGHT'), ...part }),
    z.strictObject({ kind: z.literal('IMPROVEMENT'), ...part }),
  ]),
})

export type JudgedQuery = z.infer<typeof judgedQuery>
export type JudgedPart = z.infer<typeof judgedPart>

export const judgedQueries = (): JudgedQuery[] => judged('queries.yaml', judgedQuery)
export const judgedParts = (): JudgedPart[] => judged('queries-parts.yaml', judgedPart)

function judged<T extends { query: string }>(file: string, shape: z.ZodType<T>): T[] {
  const found = z.array(shape).parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
  const asked = found.map(({ query }) => query)
  const twice = asked.filter((query, index) => asked.indexOf(query) !== index)
  if (twice.length > 0) throw new Error(`${file} judges twice: ${twice.join(', ')}`)
  return found
}
