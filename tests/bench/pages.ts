import { ask, compare, type Measured, type Server, type Target } from './measure.ts'
import { heading, row } from './table.ts'

interface Asked {
  readonly query: string
  readonly variables: Record<string, unknown>
}

const aim = 3

/**
 * The CPU of pages with their answers beside that of the answers alone. A page is asked again and again, so that its
 * answers are kept: what it costs beyond them is the rendering, to which the same answers, uncached, are added.
 */
export async function benchPages(server: Server, rounds: number, seconds: number): Promise<void> {
  console.log('\n## Pages with their answers beside the answers alone (uncached)\n')
  heading(['page', 'page ms', 'answer ms', 'ratio', 'aim', '', 'page req/s, answer kept', 'answer req/s'])
  for (const [name, path] of Object.entries(await addresses(server))) {
    const asked = await questionsOf(server, path)
    const targets = asked.map((question): Target => {
      return {
        server,
        path: '/graphql',
        body: turn => JSON.stringify({ ...question, variables: { ...question.variables, turn } }),
      }
    })
    const [rendered, ...answered] = await compare([{ server, path }, ...targets], rounds, seconds)
    const answer = inTurn(answered)
    row(name, [{ ...rendered!, cpu: rendered!.cpu + answer.cpu }, answer], aim)
  }
}

async function addresses(server: Server): Promise<Record<string, string>> {
  const query = `{ cases(first: 1, filter: { examples: ONLY }) { nodes { slug } }
    solutions(first: 1, filter: { examples: ONLY }) { nodes { slug } }
    videos(first: 1, filter: { examples: ONLY }) { nodes { slug } } }`
  const { data } = JSON.parse(await ask({ server, path: '/graphql', body: () => JSON.stringify({ query }) }))
  const slugOf = (list: string): string => data[list].nodes[0].slug
  return {
    start: '/',
    Utforska: '/utforska',
    case: `/fall/${slugOf('cases')}`,
    solution: `/losningar/${slugOf('solutions')}`,
    film: `/filmer/${slugOf('videos')}`,
  }
}

/** What a page asked, as its foot says (“Visa frågan”). */
async function questionsOf(server: Server, path: string): Promise<Asked[]> {
  const html = await ask({ server, path })
  const links = new Set([...html.matchAll(/href="\/graphiql\?([^"]+)"/g)].map(([, search]) => search!))
  if (!links.size) throw new Error(`${path} does not say what it asked`)
  return [...links].map(search => {
    const given = new URLSearchParams(search.replaceAll('&amp;', '&'))
    return { query: given.get('query')!, variables: JSON.parse(given.get('variables') ?? '{}') as Asked['variables'] }
  })
}

/** All questions of a page, one after the other. */
function inTurn(answered: Measured[]): Measured {
  return {
    cpu: answered.reduce((sum, { cpu }) => sum + cpu, 0),
    perSecond: 1 / answered.reduce((sum, { perSecond }) => sum + 1 / perSecond, 0),
  }
}
