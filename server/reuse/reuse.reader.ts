import { caseReader } from '../case/case.reader.ts'
import { examples } from '../graphql/examples.ts'
import { newest } from '../graphql/orders.ts'
import { one, reader } from '../graphql/reader.ts'
import { municipalityReader } from '../municipality/municipality.reader.ts'
import { solutionReader } from '../solution/solution.reader.ts'

export const reuseReader = reader('Reuse', 'reuses', {
  fields: {
    solution: one(() => solutionReader, 'solution'),
    municipality: one(() => municipalityReader, 'municipality'),
    ownCase: one(() => caseReader, 'ownCase'),
  },
  orders: { NEWEST: newest },
  filters: { examples },
})
