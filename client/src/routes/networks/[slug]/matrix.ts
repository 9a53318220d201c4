import type { ResultOf } from '#lib/graphql/graphql.ts'
import type { NetworkPage } from './network.queries.ts'

/** The network as its page asks for it. */
export type NetworkOnPage = NonNullable<ResultOf<typeof NetworkPage>['network']>
type CaseInNetwork = NetworkOnPage['cases']['nodes'][number]
export type StepStatus = CaseInNetwork['steps'][number]['status']

export interface Cell {
  step: number
  status: StepStatus
  /** Drawn as loops; only step 5 has any. */
  tests: number
  /** The thread from here to the next step: drawn where the way has been gone. Null in the last cell. */
  thread: 'gone' | 'left' | null
}

/** The way of a case through the six steps. */
export function cellsOf({ steps, outcomeCounts }: CaseInNetwork): Cell[] {
  const begun = (status: StepStatus | undefined) => status === 'DONE' || status === 'UNDER_WAY'
  return steps.map(({ number: step, status }, i) => ({
    step,
    status,
    tests: step === 5 && begun(status) ? outcomeCounts.total : 0,
    thread: i === steps.length - 1 ? null : begun(status) && begun(steps[i + 1]?.status) ? 'gone' : 'left',
  }))
}

/** The cases by their first municipality, then by title: å ä ö last. */
export function byMunicipality(cases: readonly CaseInNetwork[]): CaseInNetwork[] {
  const name = ({ municipalities }: CaseInNetwork) => municipalities.nodes[0]?.name ?? ''
  return cases.toSorted((a, b) => name(a).localeCompare(name(b), 'sv') || a.title.localeCompare(b.title, 'sv'))
}

/** Members that none of these cases is from. */
export function membersWithoutCase({ members, cases }: NetworkOnPage) {
  const told = new Set(cases.nodes.flatMap(({ municipalities }) => municipalities.nodes.map(({ code }) => code)))
  return members.nodes.filter(({ code }) => !told.has(code))
}

/** The states that the steps of these cases are in. */
export function statuses(cases: readonly CaseInNetwork[]): StepStatus[] {
  const all = ['DONE', 'UNDER_WAY', 'NOT_BEGUN', 'NOT_DOCUMENTED'] as const
  return all.filter(status => cases.some(({ steps }) => steps.some(step => step.status === status)))
}
