import { expect, test } from 'vitest'
import { addMunicipalities } from '../../tests/harness/examples.ts'
import { newWorld, type World } from '../../tests/harness/world.ts'
import { withdrawCase } from '../case/case.withdraw.ts'
import { newId } from '../database/id.ts'
import { Question } from './question.table.ts'

const fields = 'text askedOn answer answeredOn case { slug } askedBy { code }'

/** A case with two questions: an answered one of March, and one of May that waits. */
async function ask(world: World) {
  const [asker] = await addMunicipalities(world)
  const { id: about } = await world.publish({ slug: 'ett-exempel' })
  const rows = [
    { text: 'Hur lång tid tog det?', askedOn: '2026-03-02', answer: 'Ett halvår.', answeredOn: '2026-03-09' },
    { text: 'Vad kostade det?', askedOn: '2026-05-20', answer: null, answeredOn: null },
  ].map((row, index) => ({ ...row, id: newId('question'), case: about, askedBy: index ? null : asker! }))
  await world.em.insertMany(Question, rows)
  return rows
}

test('a case has the questions about it, latest first, with their answers', async () => {
  await using world = await newWorld()
  const [answered, waiting] = await ask(world)

  const { data } = await world.ask(`{ case(slug: "ett-exempel") { version questions { totalCount nodes { ${fields} } } }
    municipality(code: "9901") { questions { nodes { text } } } question(id: "${answered!.id}") { ${fields} } }`)
  const first = {
    ...{ text: 'Hur lång tid tog det?', askedOn: '2026-03-02', answer: 'Ett halvår.', answeredOn: '2026-03-09' },
    ...{ case: { slug: 'ett-exempel' }, askedBy: { code: '9901' } },
  }
  const second = { text: waiting!.text, askedOn: '2026-05-20', answer: null, answeredOn: null, askedBy: null }
  expect(data.case).toEqual({
    ...{ version: 1, questions: { totalCount: 2, nodes: [{ ...second, case: { slug: 'ett-exempel' } }, first] } },
  })
  expect(data.municipality.questions.nodes).toEqual([{ text: first.text }])
  expect(data.question).toEqual(first)
})

test('questions about examples are listed on request only', async () => {
  await using world = await newWorld()
  await ask(world)

  const { data } =
    await world.ask(`{ questions { totalCount } all: questions(filter: { examples: INCLUDE }) { totalCount }
    of: questions(filter: { examples: INCLUDE, cases: ["annat"] }) { totalCount } }`)
  expect(data).toEqual({ questions: { totalCount: 0 }, all: { totalCount: 2 }, of: { totalCount: 0 } })
})

test('publishing a case again keeps its questions, withdrawing it takes them away', async () => {
  await using world = await newWorld()
  const [first] = await ask(world)
  const { id, case: about } = first!
  const known = async () => (await world.ask(`{ question(id: "${id}") { id } }`)).data.question

  await world.publish({ key: about, slug: 'ett-exempel', title: 'Med en ny rubrik' })
  expect(await known()).toEqual({ id })
  await withdrawCase(world.em, 'ett-exempel', 'Exemplet behövs inte.')
  expect(await known()).toBeNull()
})

test('an answer has a day, and a day an answer', async () => {
  await using world = await newWorld()
  const { id: about } = await world.publish({})
  const row = { id: newId('question'), case: about, askedBy: null, text: 'Hur?', askedOn: '2026-03-02' }

  await expect(world.em.insert(Question, { ...row, answer: 'Så.', answeredOn: null })).rejects.toThrow(
    /questions_answer_has_a_day/,
  )
  await expect(world.em.insert(Question, { ...row, answer: null, answeredOn: '2026-03-03' })).rejects.toThrow(
    /questions_answer_has_a_day/,
  )
})
