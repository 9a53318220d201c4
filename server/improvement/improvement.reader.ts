import { caseReader } from '../case/case.reader.ts'
import { ofCases, partOrders } from '../case/part.reader.ts'
import { one, reader, through } from '../graphql/reader.ts'
import { videoSegmentReader } from '../seminar/seminar.reader.ts'
import { solutionReader } from '../solution/solution.reader.ts'

export const improvementReader = reader('Improvement', 'improvements', {
  fields: {
    case: one(() => caseReader, 'case'),
    solutions: through(() => solutionReader, 'improvement_solutions', 'improvement', 'solution'),
    videoSegments: through(() => videoSegmentReader, 'segment_subjects', 'improvement', 'segment'),
  },
  orders: partOrders,
  filters: ofCases,
})
