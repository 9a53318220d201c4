import { readFragment } from '#lib/graphql/graphql.ts'
import { ReuseFields, TriedIn } from './solution.queries.ts'
import { trialRows, type SolutionOnPage, type Trial } from './trial.ts'

/** One municipality in the chain of reuse, with those that took the solution over from it. */
export interface ChainNode {
  id: string
  code: string | null
  name: string
  /** When it began, `YYYY` or more; null when not told. */
  began: string | null
  /** Null until reported. */
  outcome: Exclude<Trial['outcome'], 'UNSTATED'> | null
  tests: number
  adaptation: string | null
  plan: string | null
  learnings: string | null
  ownCase: { slug: string; title: string } | null
  /** What it took over, where that is not the solution that the chain begins with. */
  took: { slug: string; heading: string; lang: string } | null
  lang: string
  children: ChainNode[]
}

const untold = { adaptation: null, plan: null, learnings: null, ownCase: null, took: null }

/** Who took the solution over from whom, beginning with its own municipality. Null when nobody has. */
export function reuseTree(solution: SolutionOnPage): ChainNode | null {
  const { case: theCase, reuses } = solution
  if (!reuses.nodes.length) return null
  const rows = trialRows(solution)
  const rowIn = (code: string | undefined) =>
    rows.find(({ municipalities }) => municipalities.length === 1 && municipalities[0]?.code === code)
  const [first] = theCase.municipalities.nodes.map(municipality => readFragment(TriedIn, municipality))
  const own = rowIn(first?.code) ?? rows.find(({ municipalities }) => municipalities.length !== 1)
  return {
    ...untold,
    id: solution.id,
    code: first?.code ?? null,
    name: first?.name ?? theCase.place?.name ?? theCase.title,
    began: theCase.period?.from ?? null,
    outcome: own && own.latest !== 'UNSTATED' ? own.latest : null,
    tests: own?.trials.length ?? 0,
    lang: theCase.language,
    children: reuses.nodes
      .map(reuse => {
        const { code, name } = readFragment(TriedIn, reuse.municipality)
        const tests = rowIn(code)?.trials.filter(({ isTest }) => isTest).length ?? 0
        const children = (reuse.ownCase?.solutions.nodes ?? []).flatMap(({ slug, heading, reuses }) => {
          const took = { slug, heading, lang: reuse.ownCase!.language }
          return reuses.nodes.map(next =>
            chainNode(readFragment(ReuseFields, next), { ...next.municipality, ownCase: next.ownCase, took }),
          )
        })
        return chainNode(readFragment(ReuseFields, reuse), { code, name, ownCase: reuse.ownCase, tests, children })
      })
      .sort(byBeginning),
  }
}

type Told = Pick<ChainNode, 'id' | 'outcome' | 'adaptation' | 'plan' | 'learnings'> & { startedOn: string | null }
type Placed = Partial<Pick<ChainNode, 'tests' | 'took' | 'children'>> & {
  code: string
  name: string
  ownCase: { slug: string; title: string; language: string } | null
}

function chainNode(told: Told, { code, name, ownCase, took = null, tests = 0, children = [] }: Placed): ChainNode {
  const { id, startedOn, outcome, adaptation, plan, learnings } = told
  return {
    ...{ id, code, name, began: startedOn, outcome, tests, adaptation, plan, learnings, ownCase, took },
    lang: ownCase?.language ?? 'sv',
    children: children.toSorted(byBeginning),
  }
}

const byBeginning = (a: ChainNode, b: ChainNode) => ((a.began ?? '9999') < (b.began ?? '9999') ? -1 : 1)
