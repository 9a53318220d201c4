import { caseReader } from '../case/case.reader.ts'
import { ofCases, partOrders } from '../case/part.reader.ts'
import { one, reader, through } from '../graphql/reader.ts'
import { insightReader } from '../insight/insight.reader.ts'
import { videoSegmentReader } from '../seminar/seminar.reader.ts'
import { similarChallenges } from '../similar/related.reader.ts'

export const challengeReader = reader('Challenge', 'challenges', {
  fields: {
    case: one(() => caseReader, 'case'),
    insights: through(() => insightReader, 'insight_challenges', 'challenge', 'insight'),
    videoSegments: through(() => videoSegmentReader, 'segment_subjects', 'challenge', 'segment'),
    similar: similarChallenges(),
  },
  orders: partOrders,
  filters: ofCases,
})
