import { challengeReader } from '../challenge/challenge.reader.ts'
import { contactReader } from '../contact/contact.reader.ts'
import { json } from '../database/bilingual.ts'
import { explorationReader } from '../exploration/exploration.reader.ts'
import { periodField } from '../graphql/period.ts'
import { byName, latestVersion, newest, newestRealFirst } from '../graphql/orders.ts'
import { computed, many, one, reader, through } from '../graphql/reader.ts'
import { improvementReader } from '../improvement/improvement.reader.ts'
import { insightReader } from '../insight/insight.reader.ts'
import { materialReader } from '../material/material.reader.ts'
import { municipalityReader } from '../municipality/municipality.reader.ts'
import { networkReader } from '../network/network.reader.ts'
import { latestAsked, questionReader } from '../question/question.reader.ts'
import { reuseReader } from '../reuse/reuse.reader.ts'
import { revisionReader } from '../revision/revision.reader.ts'
import { videoSegmentReader } from '../seminar/seminar.reader.ts'
import { relatedCases } from '../similar/related.reader.ts'
import { outcomeCountsField } from '../solution/outcome.reader.ts'
import { solutionReader, solutionTestReader } from '../solution/solution.reader.ts'
import { obstacleReader, themeReader } from '../theme/theme.reader.ts'
import { caseFilters } from './caseFilter.reader.ts'

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
    reusedFrom: many(() => reuseReader, { by: 'ownCase', order: newest }),
    revisions: many(() => revisionReader, { by: 'case', order: latestVersion }),
    related: relatedCases(),
  },
  orders: {
    NEWEST: newestRealFirst,
    LAST_CHANGED: { columns: [{ name: 'changed_at', like: '' }], descending: true },
    TITLE: byName,
  },
  filters: caseFilters,
})
