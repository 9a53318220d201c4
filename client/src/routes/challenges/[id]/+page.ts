import { loadPart } from '#lib/parts/loadPart.ts'
import type { PageLoad } from './$types'
import { ChallengePage } from './challenge.queries.ts'

export const load: PageLoad = ({ fetch, params, url }) =>
  loadPart({ fetch, url, kind: 'challenge', id: params.id }, ChallengePage, data => data.challenge)
