import { caseReader } from '../case/case.reader.ts'
import { ofCases } from '../case/part.reader.ts'
import { bilingual } from '../graphql/bilingualField.ts'
import { periodField } from '../graphql/period.ts'
import { byId, byName } from '../graphql/orders.ts'
import { many, one, reader, through } from '../graphql/reader.ts'
import { insightReader } from '../insight/insight.reader.ts'
import { videoSegmentReader } from '../seminar/seminar.reader.ts'

export const explorationMethodReader = reader('ExplorationMethod', 'exploration_methods', {
  fields: {
    name: bilingual('name'),
    aliases: bilingual('aliases'),
    purpose: bilingual('purpose'),
    strengthAndLimit: bilingual('strengthAndLimit'),
    whenNot: bilingual('whenNot'),
    people: bilingual('people'),
    steps: bilingual('steps'),
    ethics: bilingual('ethics'),
    explorations: many(() => explorationReader, { by: 'method', order: byId }),
  },
  orders: { NAME: byName },
})

export const explorationReader = reader('Exploration', 'explorations', {
  fields: {
    case: one(() => caseReader, 'case'),
    method: one(() => explorationMethodReader, 'method'),
    period: periodField,
    insights: through(() => insightReader, 'insight_explorations', 'exploration', 'insight'),
    videoSegments: through(() => videoSegmentReader, 'segment_subjects', 'exploration', 'segment'),
  },
  filters: ofCases,
})
