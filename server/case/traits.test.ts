import { expect, test } from 'vitest'
import { addMunicipalities, addNetworks, denseDocument } from '../../tests/harness/examples.ts'
import { newWorld } from '../../tests/harness/world.ts'
import { caseTraits } from '../database/migrations/caseTraits.ts'
import { traitColumnsOf, type TraitColumns } from './traitColumns.ts'
import { traitNames } from './traits.rows.ts'

/** The words of each trait of each case. */
const told = ({ size, columns }: TraitColumns) =>
  Array.from({ length: size }, (_, at) => traitNames.map(name => columns[name].words[columns[name].codes[at]!]!))

/** A line whose last trait is the first one of others, so that lines end and begin alike. */
const line = (number: number) => `${number % 2}|${number % 7}|/||a b|${number}||c|1 1|${number % 2}|${number % 2}\n`

test('lines that are read again after a change are as if all were read anew', () => {
  let random = 7
  const below = (most: number) => (random = (Math.imul(random, 1103515245) + 12345) & 0x7fffffff) % most
  let lines = Array.from({ length: 20 }, (_, number) => line(number))
  let columns = traitColumnsOf(lines.join(''), null)
  for (let round = 0; round < 300; round += 1) {
    const more = Array.from({ length: below(3) }, () => line(below(40)))
    lines = lines.toSpliced(below(lines.length + 1), below(4), ...more)
    columns = traitColumnsOf(lines.join(''), columns)
    expect([round, told(columns)]).toEqual([round, told(traitColumnsOf(lines.join(''), null))])
  }
  expect(told(traitColumnsOf('', columns))).toEqual([])
})

test('the traits that a migration gives to cases are those that publishing gave them', async () => {
  await using world = await newWorld()
  await addNetworks(world, await addMunicipalities(world))
  await world.publish(denseDocument(1))
  await world.publish({ period: { from: '2020' }, tests: [{ scaleText: 'en enhet' }] })
  const run = (statement: string) => world.em.getConnection().execute<{ line: string }[]>(statement)
  const lines = async () => {
    const rows = await run('select case_id, line from case_traits order by case_id')
    // Databases sort words in their own ways, and nothing depends on it.
    return rows.map(({ line }) => line.split('|').map((words, at) => (at < 8 ? words.split(' ').sort() : words)))
  }

  const published = await lines()
  await run('delete from case_traits')
  await run(caseTraits())
  expect(await lines()).toEqual(published)
  expect(published).toHaveLength(17)
})

test('counts follow each publishing and each withdrawing, though only what changed is read again', async () => {
  await using world = await newWorld()
  await addMunicipalities(world)
  const query = `{ total(kind: CASE, filter: { examples: ONLY }) cases(filter: { examples: ONLY }) { totalCount }
    facets(kind: CASE, filter: { examples: ONLY }) { themes { value count } } }`
  for (const themes of [['NAR'], ['ALD'], ['NAR', 'ALD'], []]) {
    await world.publish({ slug: `om-${themes.join('-').toLowerCase() || 'inget'}`, themes })
    const { data } = await world.ask(query)
    expect(data.total).toBe(data.cases.totalCount)
  }
  const { data } = await world.ask(query)
  expect(data.facets.themes).toEqual([
    { value: 'ALD', count: 2 },
    { value: 'NAR', count: 2 },
  ])
})
