import type { SqlEntityManager } from '@mikro-orm/sql'
import { json, type Bilingual } from '../database/bilingual.ts'
import { asKept, joined, SearchKind, type Facts, type SearchDocument } from './searchDocument.ts'
import { byCase, rowsOf, type Row } from './sql.ts'

/** Everything that can be found of these cases: each case, and each of its parts. */
export async function caseDocuments(em: SqlEntityManager, ids: readonly string[]): Promise<SearchDocument[]> {
  if (!ids.length) return []
  const among = `in (${ids.map(() => '?').join(', ')})`
  const rows = (statement: string) => rowsOf(em, statement.replace('@cases', among), [...ids])
  const parts = (table: string, columns = '', join = '') =>
    rows(`select t.*${columns} from ${table} t ${join} where t.case_id @cases order by t.case_id, t.position`).then(
      byCase,
    )
  const found = await rows(`select c.*, n.slug as network_slug, n.name as network_name
    from cases c left join networks n on n.id = c.network_id where c.id @cases order by c.newest_key, c.id`)
  const places = await rows(`select cm.case_id, m.id, m.code, m.name, l.code as county_code, l.name as county_name,
    g.code as group_code from case_municipalities cm join municipalities m on m.id = cm.municipality_id
    join counties l on l.id = m.county_id left join municipality_groups g on g.id = m.group_id
    where cm.case_id @cases order by cm.case_id, cm.position`).then(byCase)
  const themes = await rows(`select ct.case_id, th.code, th.name, up.code as upper_code, up.name as upper_name
    from case_themes ct join themes th on th.id = ct.theme_id left join themes up on up.id = th.parent_id
    where ct.case_id @cases order by ct.case_id, ct.position`).then(byCase)
  const obstacles = await rows(`select co.case_id, o.code, o.name from case_obstacles co
    join obstacles o on o.id = co.obstacle_id where co.case_id @cases order by co.case_id, co.position`).then(byCase)
  const challenges = await parts('challenges')
  const explorations = await parts(
    'explorations',
    ', em.name as method_name, em.aliases as method_aliases',
    'left join exploration_methods em on em.id = t.method_id',
  )
  const insights = await parts('insights')
  const solutions = await parts('solutions')
  const tests = await parts(
    'solution_tests',
    ', s.heading as solution_heading',
    'left join solutions s on s.id = t.solution_id',
  )
  const improvements = await parts('improvements')
  const sources = await parts('sources')

  return found.flatMap(row => {
    const id = row['id'] as string
    const of = (grouped: Map<string, Row[]>) => grouped.get(id) ?? []
    return documentsOf(row, {
      ...{ places: of(places), themes: of(themes), obstacles: of(obstacles), sources: of(sources) },
      ...{ challenges: of(challenges), explorations: of(explorations), insights: of(insights) },
      ...{ solutions: of(solutions), tests: of(tests), improvements: of(improvements) },
    })
  })
}

type Parts = Record<
  | 'places'
  | 'themes'
  | 'obstacles'
  | 'sources'
  | 'challenges'
  | 'explorations'
  | 'insights'
  | 'solutions'
  | 'tests'
  | 'improvements',
  Row[]
>

const countryNames = ['sv', 'en'].map(language => new Intl.DisplayNames(language, { type: 'region' }))

const text = (row: Row, ...columns: string[]) => joined(...columns.map(column => row[column] as string | null))
const both = (stored: unknown) => Object.values(json<Bilingual>(stored))

function documentsOf(row: Row, parts: Parts): SearchDocument[] {
  const { places, themes, obstacles } = parts
  const facts = factsOf(row, parts)
  const subjects = joined(
    ...themes.flatMap(theme => [...both(theme['name']), ...(theme['upper_name'] ? both(theme['upper_name']) : [])]),
    ...obstacles.flatMap(obstacle => both(obstacle['name'])),
    row['area'] as string | null,
  )
  const place = joined(
    ...places.flatMap(({ name, county_name }) => [name as string, county_name as string]),
    ...[row['place_name'], row['municipalities_note'], row['network_name']].map(value => value as string | null),
    ...(row['place_country'] ? countryNames.map(names => names.of(row['place_country'] as string)) : []),
  )
  const common = {
    caseId: row['id'] as string,
    municipalityId: (places[0]?.['id'] as string | undefined) ?? null,
    titleEn: null,
    place: '',
    language: row['language'] as string,
    isExample: Boolean(row['is_example']),
    firstDay: row['first_day'] as string | null,
    lastDay: row['last_day'] as string | null,
    testCount: parts.tests.length,
    facts,
  }
  const ofCase = joined(row['title'] as string, place, subjects)
  const part = (kind: SearchKind, found: Row, title: string, body: string, more: Partial<SearchDocument> = {}) => ({
    ...common,
    kind,
    id: found['id'] as string,
    newestKey: found['newest_key'] as string,
    title,
    body,
    context: ofCase,
    ...more,
  })
  const heading = (found: Row) => found['heading'] as string
  const made = [
    ...parts.challenges.map(it => part(SearchKind.CHALLENGE, it, heading(it), text(it, 'text', 'goal'))),
    ...parts.explorations.map(it =>
      part(SearchKind.EXPLORATION, it, heading(it), text(it, 'text', 'participants', 'findings'), {
        context: joined(ofCase, ...methodNames(it)),
      }),
    ),
    ...parts.insights.map(it => part(SearchKind.INSIGHT, it, heading(it), text(it, 'text', 'explanation'))),
    ...parts.solutions.map(it =>
      part(SearchKind.SOLUTION, it, heading(it), text(it, 'text', 'works_when', 'watch_out', 'how_to'), {
        testCount: testsOf(it),
        facts: { ...facts, outcomes: outcomesOf(it) },
      }),
    ),
    ...parts.tests.map(it => testDocument(it, part, ofCase, facts)),
    ...parts.improvements.map(it =>
      part(
        SearchKind.IMPROVEMENT,
        it,
        heading(it),
        text(it, 'target_picture', 'decision_level_text', 'responsible', 'dialogue', 'status_text'),
      ),
    ),
  ]
  const whole = joined(
    row['summary'] as string | null,
    ...made.map(({ body }) => body),
    row['reuse_note'] as string | null,
  )
  const context = joined(
    place,
    subjects,
    ...parts.explorations.flatMap(methodNames),
    ...parts.sources.map(source => text(source, 'title', 'publisher')),
  )
  const theCase = part(SearchKind.CASE, row, row['title'] as string, asKept(whole), {
    place: joined(...places.map(({ name }) => name as string), row['place_name'] as string | null),
    context,
  })
  return [theCase, ...made.map(document => ({ ...document, body: asKept(document.body) }))]
}

function testDocument(
  it: Row,
  part: (kind: SearchKind, found: Row, title: string, body: string, more: Partial<SearchDocument>) => SearchDocument,
  ofCase: string,
  facts: Facts,
): SearchDocument {
  const outcome = it['outcome'] as keyof typeof outcomeWords | null
  return part(
    SearchKind.SOLUTION_TEST,
    it,
    it['scale_text'] as string,
    text(it, 'hypothesis', 'measures', 'learnings', 'cost', 'outcome_according_to'),
    {
      ...(it['municipality_id'] ? { municipalityId: it['municipality_id'] as string } : {}),
      testCount: 1,
      context: joined(it['solution_heading'] as string | null, outcome && outcomeWords[outcome], ofCase),
      facts: { ...facts, outcomes: outcome ? [outcome] : [] },
    },
  )
}

const outcomeWords = {
  WORKED: 'fungerade worked',
  NEEDS_ADJUSTMENT: 'behöver justeras needs adjustment',
  DID_NOT_WORK: 'fungerade inte did not work misslyckat',
}

function factsOf(row: Row, { places, themes, obstacles }: Parts): Facts {
  const all = (rows: Row[], column: string) => [
    ...new Set(rows.flatMap(found => (found[column] as string | null) ?? [])),
  ]
  return {
    outcomes: outcomesOf(row),
    stepReached: [String(row['step_reached'])],
    themes: [...new Set(themes.map(theme => (theme['upper_code'] ?? theme['code']) as string))],
    lowerThemes: themes.filter(theme => theme['upper_code']).map(theme => theme['code'] as string),
    obstacles: all(obstacles, 'code'),
    municipalityCodes: all(places, 'code'),
    municipalityGroups: all(places, 'group_code'),
    mainGroups: [...new Set(all(places, 'group_code').map(code => code[0]!))],
    countyCodes: all(places, 'county_code'),
    networks: row['network_slug'] ? [row['network_slug'] as string] : [],
  }
}

function outcomesOf(row: Row): string[] {
  const columns = {
    WORKED: 'tests_worked',
    NEEDS_ADJUSTMENT: 'tests_needing_adjustment',
    DID_NOT_WORK: 'tests_not_working',
  }
  return Object.entries(columns).flatMap(([outcome, column]) => (row[column] ? [outcome] : []))
}

const testsOf = (row: Row) =>
  ['tests_worked', 'tests_needing_adjustment', 'tests_not_working', 'tests_unstated'].reduce(
    (sum, column) => sum + (row[column] as number),
    0,
  )

function methodNames(row: Row): string[] {
  if (!row['method_name']) return []
  const aliases = json<Bilingual<string[]>>(row['method_aliases'])
  return [...both(row['method_name']), ...aliases.sv, ...aliases.en]
}
