import { sql } from 'kysely'
import { caseReader } from '../case/case.reader.ts'
import { conditionsOfJoined } from '../case/caseFilter.reader.ts'
import type { CaseFilter } from '../case/caseFilter.type.ts'
import { ofCases, partOrders } from '../case/part.reader.ts'
import type { Reading } from '../database/reading.ts'
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
  filters: {
    usedIn: (filter: CaseFilter, reading: Reading) => {
      const conditions = [sql`e.method_id = t.id`, ...conditionsOfJoined(filter, reading)]
      return sql`exists (select 1 from explorations e join cases c on c.id = e.case_id where ${sql.join(conditions, sql` and `)})`
    },
  },
})

export const explorationReader = reader('Exploration', 'explorations', {
  fields: {
    case: one(() => caseReader, 'case'),
    method: one(() => explorationMethodReader, 'method'),
    period: periodField,
    insights: through(() => insightReader, 'insight_explorations', 'exploration', 'insight'),
    videoSegments: through(() => videoSegmentReader, 'segment_subjects', 'exploration', 'segment'),
  },
  orders: partOrders,
  filters: ofCases,
})
