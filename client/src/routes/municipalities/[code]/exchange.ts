import type { Outcome } from '#lib/case/outcome.ts'
import { readFragment, type ResultOf } from '#lib/graphql/graphql.ts'
import { OtherFields, type MunicipalityPage } from './municipality.queries.ts'

/** The municipality as its page asks for it. */
export type MunicipalityOnPage = NonNullable<ResultOf<typeof MunicipalityPage>['municipality']>
type Other = ResultOf<typeof OtherFields>

/** A solution that went from one municipality to another. */
export interface Taken {
  id: string
  solution: { slug: string; heading: string; lang: string }
  /** Who took it, or whose it was; null where the case has no municipality. */
  other: Other | null
  outcome: Outcome | null
  startedOn: string | null
}

/** What others have taken over from the cases of this municipality. What it took over itself is no export. */
export function takenByOthers({ code, cases }: MunicipalityOnPage): Taken[] {
  return cases.nodes.flatMap(({ language: lang, shared }) =>
    shared.nodes.flatMap(({ slug, heading, reuses }) =>
      reuses.nodes.flatMap(({ id, outcome, startedOn, municipality }) => {
        const other = readFragment(OtherFields, municipality)
        return other.code === code ? [] : [{ id, solution: { slug, heading, lang }, other, outcome, startedOn }]
      }),
    ),
  )
}

/** What this municipality has taken over; a solution that was withdrawn since is left out. */
export function takenFromOthers({ reuses }: MunicipalityOnPage): Taken[] {
  return reuses.nodes.flatMap(({ id, outcome, startedOn, solution }) => {
    if (!solution) return []
    const { slug, heading, case: origin } = solution
    const [first] = origin.municipalities.nodes
    const other = first ? readFragment(OtherFields, first) : null
    return [{ id, solution: { slug, heading, lang: origin.language }, other, outcome, startedOn }]
  })
}
