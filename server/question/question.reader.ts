import { caseReader } from '../case/case.reader.ts'
import { ofCases } from '../case/part.reader.ts'
import type { Order } from '../graphql/orders.ts'
import { one, reader } from '../graphql/reader.ts'
import { municipalityReader } from '../municipality/municipality.reader.ts'

export const latestAsked: Order = { columns: [{ name: 'asked_on', like: '' }], descending: true }

export const questionReader = reader('Question', 'questions', {
  fields: {
    case: one(() => caseReader, 'case'),
    askedBy: one(() => municipalityReader, 'askedBy'),
  },
  orders: { LATEST: latestAsked },
  filters: ofCases,
})
