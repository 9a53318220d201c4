import { reader } from '../graphql/reader.ts'

export const tombstoneReader = reader('Tombstone', 'tombstones')
