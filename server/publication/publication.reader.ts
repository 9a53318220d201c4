import { examples } from '../graphql/examples.ts'
import { one, reader } from '../graphql/reader.ts'
import { networkReader } from '../network/network.reader.ts'

export const publicationReader = reader('Publication', 'publications', {
  fields: { network: one(() => networkReader, 'network') },
  filters: { examples },
})
