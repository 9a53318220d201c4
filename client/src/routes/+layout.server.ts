import { BASE_URL, OPERATOR_EMAIL, OPERATOR_NAME } from '$app/env/private'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = () => ({
  site: {
    baseUrl: BASE_URL?.replace(/\/+$/, '') ?? null,
    operator: { name: OPERATOR_NAME ?? null, email: OPERATOR_EMAIL ?? null },
  },
})
