import { sql } from 'kysely'
import { challengeReader } from '../challenge/challenge.reader.ts'
import { contactReader } from '../contact/contact.reader.ts'
import { json } from '../database/bilingual.ts'
import type { Fragment, Reading } from '../database/reading.ts'
import { explorationReader } from '../exploration/exploration.reader.ts'
import { examples } from '../graphql/examples.ts'
import { checkedDate, firstDayOf, lastDayOf, periodField, type PeriodFilter } from '../graphql/period.ts'
import { byName, latestVersion, newest } from '../graphql/orders.ts'
import { computed, many, one, reader, through } from '../graphql/reader.ts'
import { improvementReader } from '../improvement/improvement.reader.ts'
import { insightReader } from '../insight/insight.reader.ts'
import { materialReader } from '../material/material.reader.ts'
import { groupsOf, municipalityReader } from '../municipality/municipality.reader.ts'
import { networkReader } from '../network/network.reader.ts'
import { latestAsked, questionReader } from '../question/question.reader.ts'
import { revisionReader } from '../revision/revision.reader.ts'
import { videoSegmentReader } from '../seminar/seminar.reader.ts'
import { anyOutcome, outcomeCountsField } from '../solution/outcome.reader.ts'
import { solutionReader, solutionTestReader } from '../solution/solution.reader.ts'
import { obstacleReader, themeReader } from '../theme/theme.reader.ts'

export const sourceReader = reader('Source', 'sources')

export const caseReader = reader('Case', 'cases', {
  fields: {
    period: periodField,
    place: computed(['placeName', 'placeCountry'], row =>
      row['place_name'] === null ? null : { name: row['place_name'], country: row['place_country'] },
    ),
    steps: computed(['steps'], row =>
      json<object[]>(row['steps']).map((step, index) => ({ number: index + 1, ...step })),
    ),
    unknown: computed(['unknown'], row => json(row['unknown'])),
    outcomeCounts: outcomeCountsField,
    sources: many(() => sourceReader, { by: 'case', atMost: 100 }),
    themes: through(() => themeReader, 'case_themes', 'case', 'theme', { atMost: 20 }),
    obstacles: through(() => obstacleReader, 'case_obstacles', 'case', 'obstacle', { atMost: 10 }),
    contacts: many(() => contactReader, { by: 'case', atMost: 10 }),
    network: one(() => networkReader, 'network'),
    municipalities: through(() => municipalityReader, 'case_municipalities', 'case', 'municipality'),
    challenges: many(() => challengeReader, { by: 'case' }),
    explorations: many(() => explorationReader, { by: 'case' }),
    insights: many(() => insightReader, { by: 'case' }),
    solutions: many(() => solutionReader, { by: 'case' }),
    solutionTests: many(() => solutionTestReader, { by: 'case' }),
    improvements: many(() => improvementReader, { by: 'case' }),
    materials: many(() => materialReader, { by: 'case' }),
    videoSegments: through(() => videoSegmentReader, 'segment_subjects', 'case', 'segment'),
    questions: many(() => questionReader, { by: 'case', order: latestAsked }),
    revisions: many(() => revisionReader, { by: 'case', order: latestVersion }),
  },
  orders: {
    NEWEST: newest,
    LAST_CHANGED: { columns: [{ name: 'changed_at', like: '' }], descending: true },
    TITLE: byName,
  },
  filters: {
    examples,
    municipalityCodes: (codes: string[], reading: Reading) => takingPart(among(reading, 'm.code', codes)),
    countyCodes: (codes: string[], reading: Reading) =>
      takingPart(sql`m.county_id in (select c.id from counties c where ${among(reading, 'c.code', codes)})`),
    municipalityGroups: (codes: string[], reading: Reading) =>
      takingPart(sql`m.group_id in ${groupsOf(codes, reading)}`),
    networks: (slugs: string[], reading: Reading) =>
      sql`t.network_id in (select n.id from networks n where ${among(reading, 'n.slug', slugs)})`,
    themes: (codes: string[], reading: Reading) =>
      sql`exists (select 1 from case_themes ct join themes th on th.id = ct.theme_id left join themes up on up.id = th.parent_id
        where ct.case_id = t.id and (${among(reading, 'th.code', codes)} or ${among(reading, 'up.code', codes)}))`,
    obstacles: (codes: string[], reading: Reading) =>
      sql`exists (select 1 from case_obstacles co join obstacles o on o.id = co.obstacle_id
        where co.case_id = t.id and ${among(reading, 'o.code', codes)})`,
    outcomes: anyOutcome,
    stepReached: (steps: number[], reading: Reading) => among(reading, 't.step_reached', steps),
    period: ({ from, to }: PeriodFilter) => overlapping(from, to),
  },
})

function among({ isOneOf, list }: Reading, column: string, values: (string | number)[]): Fragment {
  return isOneOf(sql.ref(column), sql`${list(values)}`)
}

function takingPart(condition: Fragment): Fragment {
  return sql`exists (select 1 from case_municipalities cm join municipalities m on m.id = cm.municipality_id
    where cm.case_id = t.id and ${condition})`
}

/** A case with no known bound on one side is taken to go on there; one with no period at all is not found. */
function overlapping(from?: string | null, to?: string | null): Fragment {
  const known = sql`(t.first_day is not null or t.last_day is not null)`
  const after =
    from == null
      ? sql`1 = 1`
      : sql`coalesce(t.last_day, '9999') >= ${firstDayOf(checkedDate(from, 'filter.period.from'))}`
  const before =
    to == null ? sql`1 = 1` : sql`coalesce(t.first_day, '0000') <= ${lastDayOf(checkedDate(to, 'filter.period.to'))}`
  return sql`(${known} and ${after} and ${before})`
}
