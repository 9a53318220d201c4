import { caseReader } from '../case/case.reader.ts'
import { one, reader } from '../graphql/reader.ts'

export const tombstoneReader = reader('Tombstone', 'tombstones', {
  fields: { case: one(() => caseReader, 'case') },
})
