import { one, reader } from '../graphql/reader.ts'
import { networkReader, processStepReader } from '../network/network.reader.ts'

export const materialReader = reader('Material', 'materials', {
  fields: { network: one(() => networkReader, 'network'), processStep: one(() => processStepReader, 'processStep') },
})
