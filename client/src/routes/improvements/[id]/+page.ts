import { loadPart } from '#lib/parts/loadPart.ts'
import type { PageLoad } from './$types'
import { ImprovementPage } from './improvement.queries.ts'

export const load: PageLoad = ({ fetch, params, url }) =>
  loadPart({ fetch, url, kind: 'improvement', id: params.id }, ImprovementPage, data => data.improvement)
