import { loadPart } from '#lib/parts/loadPart.ts'
import type { PageLoad } from './$types'
import { InsightPage } from './insight.queries.ts'

export const load: PageLoad = ({ fetch, params, url }) =>
  loadPart({ fetch, url, kind: 'insight', id: params.id }, InsightPage, data => data.insight)
