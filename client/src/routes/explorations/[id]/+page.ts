import { loadPart } from '#lib/parts/loadPart.ts'
import type { PageLoad } from './$types'
import { ExplorationPage } from './exploration.queries.ts'

export const load: PageLoad = ({ fetch, params, url }) =>
  loadPart({ fetch, url, kind: 'exploration', id: params.id }, ExplorationPage, data => data.exploration)
