import { fail } from '@sveltejs/kit'
import { send } from '#lib/graphql/send.ts'
import { SendMessage } from './message.queries.ts'

/** More than the API takes of anything, and less than it reads: enough to be told that it is too long. */
const longestSent = 20_000

/** The action of the form: gives back what was typed when something has to be mended. */
export async function sendMessage({ request, fetch }: { request: Request; fetch: typeof globalThis.fetch }) {
  const form = await request.formData()
  const given = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const values = { text: given('text'), about: given('about'), email: given('email') }
  const { text, about, email } = values
  const input = {
    text: text.slice(0, longestSent),
    about: about.slice(0, longestSent),
    email: email.slice(0, longestSent),
    // Without script the form has no key of its own: the same words on the same day are the same message.
    clientMutationId: given('key').slice(0, 100) || new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
  }
  const { receivedAt, userErrors } = (await send(fetch, SendMessage, { input })).sendMessage
  if (receivedAt) return { receivedAt, errors: null, values: null }
  const errors = userErrors.map(({ code, path }) => ({ code, field: path[0] ?? null }))
  return fail(400, { receivedAt: null, errors, values })
}
