import { expect, test } from 'vitest'
import { newWorld, type World } from '../../tests/harness/world.ts'
import { findMessages, markAsRead, removeOldMessages, sendMessage } from './message.service.ts'
import { Message } from './message.table.ts'

const send = (world: World, input: object) =>
  world.ask(
    `mutation ($input: SendMessageInput!) { sendMessage(input: $input) {
      receivedAt clientMutationId userErrors { code path message } } }`,
    { input: { clientMutationId: 'a', ...input } },
  )
const rows = (world: World) => findMessages(world.em)

test('a message is stored as it was sent, without anybody saying who they are', async () => {
  await using world = await newWorld()
  const { data } = await send(world, { text: '  Sidan går inte att läsa.\r\nTack på förhand ' })

  const { receivedAt, ...rest } = data.sendMessage
  expect(rest).toEqual({ clientMutationId: 'a', userErrors: [] })
  expect(await rows(world)).toMatchObject([
    { text: 'Sidan går inte att läsa.\nTack på förhand', about: null, email: null, sentAt: receivedAt, readAt: null },
  ])
})

test('the same message sent again with the same key is stored once, also at the same time', async () => {
  await using world = await newWorld()
  const message = { text: 'En gång', about: '/fall/x', email: 'namn@example.se' }
  const all = await Promise.all([1, 2, 3].map(() => send(world, message)))
  const again = await send(world, message)

  expect([...all, again].map(({ data }) => data.sendMessage.userErrors)).toEqual([[], [], [], []])
  expect(await rows(world)).toHaveLength(1)
  await send(world, { ...message, text: 'En annan' })
  await send(world, { ...message, clientMutationId: 'b' })
  expect(await rows(world)).toHaveLength(3)
})

test('an answer to a mutation is never given from memory, and does not change what is public', async () => {
  await using world = await newWorld()
  const { data: before } = await world.ask('{ knowledge { version } }')
  const unknown = { query: 'mutation { sendMessage(input: { text: "x", clientMutationId: "y" }) { receivedAt } }' }
  const sent = async () => (await world.app.inject({ method: 'POST', url: '/graphql', payload: unknown })).json()
  const first = await sent()
  await world.em.nativeDelete(Message, {})
  // The same bytes again: were the answer kept, nothing would be stored.
  const second = await sent()

  expect(second.data.sendMessage.receivedAt).not.toBe(first.data.sendMessage.receivedAt)
  expect(await rows(world)).toHaveLength(1)
  expect((await world.ask('{ knowledge { version } }')).data).toEqual(before)
})

test('a mutation is not taken by GET', async () => {
  await using world = await newWorld()
  const query = encodeURIComponent(
    'mutation { sendMessage(input: { text: "x", clientMutationId: "y" }) { receivedAt } }',
  )
  const headers = { 'apollo-require-preflight': 'yes' }
  const { statusCode } = await world.app.inject({ url: `/graphql?query=${query}`, headers })

  expect(statusCode).toBe(405)
  expect(await rows(world)).toEqual([])
})

test('what the sender can mend is told with its place and its limit, all at once, and nothing is stored', async () => {
  await using world = await newWorld()
  const wrong = await send(world, { text: ' \n', about: 'x'.repeat(501), email: 'ingen', clientMutationId: '' })
  const long = await send(world, { text: 'å'.repeat(5001) })

  expect(wrong.data.sendMessage.receivedAt).toBeNull()
  expect(
    wrong.data.sendMessage.userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, path]),
  ).toEqual([
    ['TOO_LONG', ['about']],
    ['REQUIRED', ['clientMutationId']],
    ['REQUIRED', ['text']],
    ['INVALID', ['email']],
  ])
  expect(long.data.sendMessage.userErrors).toEqual([
    { code: 'TOO_LONG', path: ['text'], message: '"text" has 5001 characters: at most 5000 are taken.' },
  ])
  expect(await rows(world)).toEqual([])
})

test('characters that no database or terminal should be given are left out', async () => {
  await using world = await newWorld()
  await send(world, { text: 'a\0b\u001b[31mc\ud800d\u0085\te', about: '/fall/\udc00x' })

  expect(await rows(world)).toMatchObject([{ text: 'ab[31mc\ufffdd\te', about: '/fall/\ufffdx' }])
  expect((await send(world, { text: '\0\u001b' })).data.sendMessage.userErrors).toMatchObject([{ code: 'REQUIRED' }])
})

test('no more than twenty are taken an hour from all senders together, and a retry is none', async () => {
  await using world = await newWorld()
  for (let number = 1; number <= 20; number += 1) await send(world, { text: `Meddelande ${number}` })
  const refused = await send(world, { text: 'Ett till' })
  const retried = await send(world, { text: 'Meddelande 7' })

  expect(refused.data.sendMessage).toMatchObject({ receivedAt: null, userErrors: [{ code: 'TOO_MANY', path: [] }] })
  expect(retried.data.sendMessage.userErrors).toEqual([])
  expect(await rows(world)).toHaveLength(20)
  const later = new Date(Date.now() + 61 * 60 * 1000)
  await sendMessage(world.em, { text: 'Ett till', clientMutationId: 'z' }, later)
  expect(await rows(world)).toHaveLength(21)
})

test('messages are marked as read by their ids, once, and those without a message are told', async () => {
  await using world = await newWorld()
  await send(world, { text: 'Ett' })
  await send(world, { text: 'Två' })
  const [one] = await rows(world)

  expect(await markAsRead(world.em, [one!.id, 'message_x'], new Date('2026-11-24T08:00:00Z'))).toEqual(['message_x'])
  expect(await markAsRead(world.em, [one!.id], new Date('2026-11-25T08:00:00Z'))).toEqual([])
  expect((await findMessages(world.em, { unread: true })).map(({ text }) => text)).toEqual(['Två'])
  expect((await rows(world))[0]!.readAt).toBe('2026-11-24T08:00:00.000Z')
})

test('a message is kept for twelve months', async () => {
  await using world = await newWorld()
  const at = (when: string) => sendMessage(world.em, { text: when, clientMutationId: 'a' }, new Date(when))
  await at('2025-11-23T08:00:00Z')
  await at('2025-11-24T08:00:00Z')

  expect(await removeOldMessages(world.em, new Date('2026-11-23T09:00:00Z'))).toBe(1)
  expect((await rows(world)).map(({ text }) => text)).toEqual(['2025-11-24T08:00:00Z'])
})

test('nothing that is sent can be read from the API', async () => {
  await using world = await newWorld()
  await send(world, { text: 'Hemligt' })
  const [{ id } = { id: '' }] = await rows(world)

  const { data } = await world.ask('query ($id: ID!) { node(id: $id) { id } }', { id })
  expect(data).toEqual({ node: null })
})
