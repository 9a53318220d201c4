import { attach, type Bare, type Row } from './limits.rows.ts'

const municipalities = `select j.case_id as parent, m.code, m.name
  from case_municipalities j join municipalities m on m.id = j.municipality_id where j.case_id`
const explorations = `select t.case_id as parent, t.id, t.heading, t.text, t.participants, t.findings,
  t.period_from as "from", t.period_to as "to", m.slug
  from explorations t left join exploration_methods m on m.id = t.method_id where t.case_id`
const sources = `select case_id as parent, url, title, publisher, published, read_on as "readOn"
  from sources where case_id`

const briefly = {
  challenges: 'id, kind, heading',
  insights: 't.id, t.heading',
  solutions: 't.id, t.slug, t.heading',
  tests: 'id, iteration, outcome, scale',
}
const fully = {
  challenges: 'id, kind, heading, text, goal',
  insights: 't.id, t.heading, t.text, t.explanation',
  solutions: `t.id, t.slug, t.heading, t.text, t.works_when as "worksWhen", t.watch_out as "watchOut",
    t.how_to as "howTo"`,
  tests: `id, iteration, scale_text as "scaleText", scale, hypothesis, measures, outcome,
    outcome_according_to as "outcomeAccordingTo", learnings`,
  improvements: 't.id, t.heading, t.target_picture as "targetPicture", t.responsible, t.dialogue, t.status',
}

/**
 * What somebody would write who had these questions to answer and no others, by name. (SQLite prepares a statement anew for
 * each value of a bare `limit ?`, but not of a cast.)
 */
export function answersFrom(bare: Bare) {
  async function list({ first, after }: Row): Promise<object> {
    const columns = `select id, slug, title, published_at as "publishedAt", step_reached as "stepReached", newest_key as key from cases`
    const order = 'order by newest_key desc, id desc limit'
    const place = after ? (JSON.parse(Buffer.from(after, 'base64url').toString()) as string[]).slice(1) : []
    const found = after
      ? await bare.all(`${columns} where (newest_key, id) < ($1, $2) ${order} cast($3 as integer)`, ...place, first + 1)
      : await bare.all(`${columns} ${order} cast($1 as integer)`, first + 1)
    const nodes = found.slice(0, first)
    await attach(bare, nodes, 'municipalities', municipalities, 'j.position')
    const { key, id } = nodes.at(-1)
    for (const node of nodes) delete node.key
    const endCursor = Buffer.from(JSON.stringify(['Case NEWEST', key, id])).toString('base64url')
    return { cases: { nodes, pageInfo: { hasNextPage: found.length > first, endCursor } } }
  }

  async function page({ first }: Row): Promise<object> {
    const newest = `select id, slug, title from cases order by newest_key desc, id desc limit cast($1 as integer)`
    const nodes = await bare.all(newest, first)
    await chain(nodes, briefly)
    return { cases: { nodes } }
  }

  async function deep({ slug }: Row): Promise<object> {
    const columns = `id, slug, title, summary, area, language, is_example as "isExample", step_reached as "stepReached",
      published_at as "publishedAt", changed_at as "changedAt", period_from as "from", period_to as "to"`
    const [found] = await bare.all(`select ${columns} from cases where slug = $1`, slug)
    found.isExample = Boolean(found.isExample)
    const node = withPeriod(found)
    await attach(bare, [node], 'sources', sources, 'position, id')
    node.sources = node.sources.nodes
    await attach(bare, [node], 'municipalities', municipalities, 'j.position')
    await attach(bare, [node], 'explorations', explorations, 't.position')
    node.explorations.nodes = node.explorations.nodes.map(({ slug, ...exploration }: Row) => {
      return { ...withPeriod(exploration), method: slug && { slug } }
    })
    await chain([node], fully)
    return { case: node }
  }

  /** Challenges below cases, and on through the links to insights, solutions, tests and improvements. */
  async function chain(cases: Row[], columns: typeof briefly & { improvements?: string }): Promise<void> {
    const below = (parents: Row[], name: string, selected: string, table: string, own: string) => {
      const sql = `select ${own} as parent, ${selected} from ${table} where ${own}`
      return attach(bare, parents, name, sql, 'position')
    }
    const linked = (parents: Row[], name: string, selected: string, table: string, own: string, other: string) => {
      const sql = `select j.${own} as parent, ${selected} from ${table} j join ${name} t on t.id = j.${other} where j.${own}`
      return attach(bare, parents, name, sql, 'j.position, t.id')
    }
    const { challenges, insights, solutions, tests, improvements } = columns
    let rows = await below(cases, 'challenges', challenges, 'challenges', 'case_id')
    rows = await linked(rows, 'insights', insights, 'insight_challenges', 'challenge_id', 'insight_id')
    rows = await linked(rows, 'solutions', solutions, 'solution_insights', 'insight_id', 'solution_id')
    await below(rows, 'solutionTests', tests, 'solution_tests', 'solution_id')
    if (improvements) {
      await linked(rows, 'improvements', improvements, 'improvement_solutions', 'solution_id', 'improvement_id')
    }
  }

  return { list, page, deep }
}

function withPeriod({ from, to, ...row }: Row): Row {
  return { ...row, period: { from, to } }
}
