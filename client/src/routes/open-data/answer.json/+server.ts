import { textAnswer } from '#lib/endpoint/textAnswer.ts'
import { askedOf } from '#lib/openData/asked.ts'
import { run } from '#lib/openData/run.ts'
import type { RequestHandler } from './$types'

/** The whole answer of the explorer as a file. */
export const GET: RequestHandler = async ({ fetch, request, url }) => {
  const { status, text } = await run(fetch, askedOf(url))
  const answer = textAnswer(request, 'application/json; charset=utf-8', text)
  return status === 200 ? answer : new Response(answer.body, { status, headers: answer.headers })
}
