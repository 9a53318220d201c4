import { href } from '#lib/address/href.ts'
import { ask } from '#lib/graphql/ask.ts'
import { apiOrder, methodFilter, searchFilter, type ExploreSearch } from '#lib/explore/exploreSearch.ts'
import type { ListKind } from '#lib/explore/kinds.ts'
import { wholeText } from '#lib/text/whole.ts'
import { CasesFile, ChallengesFile, InsightsFile, MethodsFile, SolutionsFile, TestsFile } from './listFile.queries.ts'
import { caseCells, countCells, together, type Row, type Writing } from './rows.ts'

type Fetch = typeof globalThis.fetch
interface PageOfRows {
  rows: Row[]
  /** Where the next page begins; null after the last. */
  next: string | null
}

/** A hundred rows of what is searched for, in its order. */
export async function pageOfRows(
  fetch: Fetch,
  search: ExploreSearch & { kind: ListKind },
  after: string | null,
  writing: Writing,
): Promise<PageOfRows> {
  const { locale, base } = writing
  const t = wholeText[locale]
  const language = locale === 'en' ? ('EN' as const) : ('SV' as const)
  const asked = { after, language, orderBy: apiOrder.part(search), listFilter: searchFilter(search) }
  const headings = (parts: { nodes: { heading: string }[] }) => together(parts.nodes.map(({ heading }) => heading))
  switch (search.kind) {
    case 'cases': {
      const { list } = await ask(fetch, CasesFile, { ...asked, orderBy: apiOrder.case(search) })
      return paged(list, node => {
        const { title, slug } = node
        const address = base + href('case', slug, locale)
        const [challenge] = node.challenges.nodes
        const text = node.summary ?? challenge?.text ?? challenge?.goal ?? null
        return { title, address, text, ...countCells(node.outcomeCounts), ...caseCells(node, writing, false) }
      })
    }
    case 'challenges': {
      const { list } = await ask(fetch, ChallengesFile, asked)
      return paged(list, ({ id, kind, heading, text, goal, case: from }) => ({
        ...{ title: heading, address: base + href('challenge', id, locale) },
        ...{ kind: t.card.challenge[text ? kind : 'GOAL'], text, goal, ...caseCells(from, writing, true) },
      }))
    }
    case 'insights': {
      const { list } = await ask(fetch, InsightsFile, asked)
      return paged(list, ({ id, heading, text, challenges, case: from }) => ({
        ...{ title: heading, address: base + href('insight', id, locale), text },
        ...{ buildsOn: headings(challenges), ...caseCells(from, writing, true) },
      }))
    }
    case 'solutions': {
      const { list } = await ask(fetch, SolutionsFile, { ...asked, orderBy: apiOrder.solution(search) })
      return paged(list, ({ slug, heading, text, evidence, outcomeCounts, insights, case: from }) => ({
        ...{ title: heading, address: base + href('solution', slug, locale), text, evidence: evidence.level },
        ...{ ...countCells(outcomeCounts), buildsOn: headings(insights), ...caseCells(from, writing, true) },
      }))
    }
    case 'solutionTests': {
      const { list } = await ask(fetch, TestsFile, asked)
      return paged(list, test => {
        const { id, iteration, scaleText, solution, outcome, outcomeAccordingTo, municipality, period } = test
        const own = municipality && { municipalities: municipality.name, municipalityCodes: municipality.code }
        return {
          ...{ title: solution?.heading ?? scaleText, address: base + href('test', id, locale), iteration },
          ...{ scale: scaleText, outcome: t.outcome[outcome ?? 'UNSTATED'], accordingTo: outcomeAccordingTo },
          ...{ learnings: test.learnings, ...caseCells(test.case, writing, true), ...own },
          ...{ from: period?.from ?? null, to: period?.to ?? null },
        }
      })
    }
    case 'explorationMethods': {
      const { list } = await ask(fetch, MethodsFile, { after, language, listFilter: methodFilter(search) })
      return paged(list, ({ slug, name, purpose, explorations }) => ({
        ...{ title: name, address: base + href('method', slug, locale), text: purpose, uses: explorations.totalCount },
      }))
    }
  }
}

interface List<Node> {
  nodes: Node[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

function paged<Node>({ nodes, pageInfo }: List<Node>, row: (node: Node) => Row): PageOfRows {
  return { rows: nodes.map(row), next: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}
