import { defineEnvVars } from '@sveltejs/kit/env'

const optional = (value: string | undefined) => value?.trim() || undefined

export const variables = defineEnvVars({
  BASE_URL: { schema: optional, description: 'Public address of the site, for canonical links.' },
  OPERATOR_NAME: { schema: optional, description: 'Who runs this installation.' },
  OPERATOR_EMAIL: { schema: optional, description: 'Where a reader reports a fault in a case.' },
})
