import { reader } from '../graphql/reader.ts'

export const contactReader = reader('Contact', 'contacts')
