import type { DocumentDecoration } from 'gql.tada'
import { post } from './post.ts'
import { question, type Question } from './question.ts'

/** Has the API change something, from a form action. What the person can mend is in the data; all else is thrown. */
export async function send<Data, Given extends Question['variables']>(
  fetch: typeof globalThis.fetch,
  document: DocumentDecoration<Data, Given>,
  variables: Given,
): Promise<Data> {
  const { data, errors } = await post(question(document, variables), fetch)
  if (errors?.length || !data) throw new Error(`GraphQL: ${errors?.map(({ message }) => message).join('; ')}`)
  return data as Data
}
