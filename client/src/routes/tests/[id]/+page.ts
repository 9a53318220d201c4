import { loadPart } from '#lib/parts/loadPart.ts'
import type { PageLoad } from './$types'
import { TestPage } from './test.queries.ts'

export const load: PageLoad = ({ fetch, params, url }) =>
  loadPart({ fetch, url, kind: 'test', id: params.id }, TestPage, data => data.solutionTest)
