import { one, reader } from '../graphql/reader.ts'
import { processStepReader } from '../network/network.reader.ts'

export const materialReader = reader('Material', 'materials', {
  fields: { processStep: one(() => processStepReader, 'processStep') },
})
