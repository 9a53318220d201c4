/** Which page of a whole list, and whether examples are in it. The words of the address are those of Utforska. */
export interface ListSearch {
  hidesExamples: boolean
  after: string | null
  before: string | null
}

export const listPageSize = 100

export function readListSearch(parameters: URLSearchParams): ListSearch {
  const after = parameters.get('efter')
  return {
    hidesExamples: parameters.get('exempel') === 'dolj',
    after,
    before: after ? null : parameters.get('fore'),
  }
}

export function writeListSearch({ hidesExamples, after, before }: ListSearch): string {
  const parameters = new URLSearchParams()
  if (hidesExamples) parameters.set('exempel', 'dolj')
  if (after) parameters.set('efter', after)
  if (before) parameters.set('fore', before)
  const query = parameters.toString()
  return query && `?${query}`
}
