import { baseOf } from '#lib/address/base.ts'
import { ask } from '#lib/graphql/ask.ts'
import { question } from '#lib/graphql/question.ts'
import { askedOf, exampleOf } from '#lib/openData/asked.ts'
import { dataFiles } from '#lib/openData/files.ts'
import { OpenDataPage } from '#lib/openData/overview.queries.ts'
import { run } from '#lib/openData/run.ts'
import { tableOf } from '#lib/openData/table.ts'
import type { PageServerLoad } from './$types'

const mostLines = 400

/** On the server, so that the time it takes is that of the API, and a reader without scripts gets the answer too. */
export const load: PageServerLoad = async ({ fetch, url }) => {
  const asked = askedOf(url)
  const [{ knowledge }, files, { text, ...ran }] = await Promise.all([
    ask(fetch, OpenDataPage, {}),
    dataFiles(),
    run(fetch, asked),
  ])
  const answer = JSON.parse(text) as { data?: unknown; extensions?: { cost?: { nodes: number; maximum: number } } }
  const { extensions, ...told } = answer
  const lines = JSON.stringify(told, null, 2).split('\n')
  return {
    asked,
    example: exampleOf(url),
    asTable: url.searchParams.get('vy') === 'tabell',
    answer: {
      ...ran,
      cost: extensions?.cost ?? null,
      json: lines.slice(0, mostLines).join('\n'),
      isCut: lines.length > mostLines,
      table: tableOf(told.data),
    },
    knowledge,
    files,
    base: baseOf(url),
    questions: [question(OpenDataPage, {})],
  }
}
