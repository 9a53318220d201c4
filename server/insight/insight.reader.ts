import { caseReader } from '../case/case.reader.ts'
import { ofCases, partOrders } from '../case/part.reader.ts'
import { challengeReader } from '../challenge/challenge.reader.ts'
import { explorationReader } from '../exploration/exploration.reader.ts'
import { one, reader, through } from '../graphql/reader.ts'
import { videoSegmentReader } from '../seminar/seminar.reader.ts'
import { solutionReader } from '../solution/solution.reader.ts'

export const insightReader = reader('Insight', 'insights', {
  fields: {
    case: one(() => caseReader, 'case'),
    challenges: through(() => challengeReader, 'insight_challenges', 'insight', 'challenge'),
    explorations: through(() => explorationReader, 'insight_explorations', 'insight', 'exploration'),
    solutions: through(() => solutionReader, 'solution_insights', 'insight', 'solution'),
    videoSegments: through(() => videoSegmentReader, 'segment_subjects', 'insight', 'segment'),
  },
  orders: partOrders,
  filters: ofCases,
})
