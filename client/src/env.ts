import { defineEnvVars } from '@sveltejs/kit/env'

const optional = (value: string | undefined) => value?.trim() || undefined
const withoutLastSlash = (value: string | undefined) => optional(value)?.replace(/\/+$/, '')

export const variables = defineEnvVars({
  BASE_URL: { public: true, schema: withoutLastSlash, description: 'Public address of the site, for canonical links.' },
  EXAMPLES: {
    public: true,
    schema: value => value !== 'off',
    description: 'Whether there is a fictional example network.',
  },
  OPERATOR_NAME: { public: true, schema: optional, description: 'Who runs this installation.' },
  OPERATOR_EMAIL: { public: true, schema: optional, description: 'Where a reader reports a fault in a case.' },
})
