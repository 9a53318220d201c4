import { href } from '#lib/address/href.ts'
import type { Locale } from '#lib/address/locale.ts'
import type { ListKind } from '#lib/explore/kinds.ts'
import { readFragment, type FragmentOf } from '#lib/graphql/graphql.ts'
import type { Words } from '#lib/text/sv.ts'
import { wholeText } from '#lib/text/whole.ts'
import { CaseInFile, CountsInFile } from './listFile.queries.ts'

/** One row: what stands in each column, by the key of its heading. */
export type Row = Record<string, string | number | null>

/** What the rows need to write addresses and words. */
export interface Writing {
  locale: Locale
  base: string
}

/** Several things in one cell. */
export const together = (names: string[]) => names.join('; ')

/** The columns of the case; a part of it calls the case by name as well. */
export function caseCells(fragment: FragmentOf<typeof CaseInFile>, { locale, base }: Writing, isPart: boolean): Row {
  const from = readFragment(CaseInFile, fragment)
  const { listFile: t } = wholeText[locale]
  const places = from.municipalities.nodes
  return {
    ...(isPart && { caseTitle: from.title, caseAddress: base + href('case', from.slug, locale) }),
    area: from.area,
    stepReached: from.stepReached,
    municipalities: together(places.map(({ name }) => name)),
    municipalityCodes: together(places.map(({ code }) => code)),
    place: from.place?.name ?? null,
    themes: together(from.themes.map(({ name }) => name)),
    obstacles: together(from.obstacles.map(({ name }) => name)),
    network: from.network?.name ?? null,
    from: from.period?.from ?? null,
    to: from.period?.to ?? null,
    publishedAt: from.publishedAt,
    changedAt: from.changedAt,
    isExample: from.isExample ? t.yes : t.no,
  }
}

export function countCells(fragment: FragmentOf<typeof CountsInFile>): Row {
  const { worked, needsAdjustment, didNotWork, unstated } = readFragment(CountsInFile, fragment)
  return { worked, needsAdjustment, didNotWork, unstated }
}

type Column = Exclude<keyof Words['listFile'], 'yes' | 'no'>

const ofCase: Column[] = [
  ...(['area', 'stepReached', 'municipalities', 'municipalityCodes', 'place', 'themes', 'obstacles'] as const),
  ...(['network', 'from', 'to', 'publishedAt', 'changedAt', 'isExample'] as const),
]
const ofPart: Column[] = ['caseTitle', 'caseAddress', ...ofCase]
const counts: Column[] = ['worked', 'needsAdjustment', 'didNotWork', 'unstated']
const columns: Record<ListKind, Column[]> = {
  cases: ['title', 'address', 'text', ...counts, ...ofCase],
  challenges: ['title', 'address', 'kind', 'text', 'goal', ...ofPart],
  insights: ['title', 'address', 'text', 'buildsOn', ...ofPart],
  solutions: ['title', 'address', 'text', 'evidence', ...counts, 'buildsOn', ...ofPart],
  solutionTests: ['title', 'address', 'iteration', 'scale', 'outcome', 'accordingTo', 'learnings', ...ofPart],
  explorationMethods: ['title', 'address', 'text', 'uses'],
}

/** The columns of a list in their order, with their headings. */
export function columnsOf(kind: ListKind, locale: Locale) {
  return columns[kind].map(key => ({ key, header: wholeText[locale].listFile[key] }))
}
