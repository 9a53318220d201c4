import { expect, test } from 'vitest'
import { newWorld } from '../../tests/harness/world.ts'
import { Message } from '../message/message.table.ts'
import { newId } from './id.ts'
import { refreshStatistics } from './statistics.ts'

test('of a large table only so much is looked at as tells whether an index narrows', async () => {
  await using world = await newWorld()
  if (world.address.kind !== 'sqlite') return
  const rows = Array.from({ length: 3000 }, (_, number) => ({
    ...{ id: newId('message'), retryKey: `nyckel-${number}`, text: 'Hej', sentAt: '2026-11-28T08:00:00.000Z' },
    ...{ about: null, email: null, readAt: null },
  }))
  for (let from = 0; from < rows.length; from += 500) await world.em.insertMany(Message, rows.slice(from, from + 500))
  await refreshStatistics(world.database)

  const query = `select idx, stat from sqlite_stat1 where tbl = 'messages'`
  const stats = await world.em.getConnection().execute<{ idx: string; stat: string }[]>(query)
  const [total, alike] = stats
    .find(({ idx }) => idx === 'messages_sent_at_index')!
    .stat.split(' ')
    .map(Number)
  expect(total).toBeGreaterThan(2000)
  expect(alike).toBeLessThan(3000)
  expect(alike).toBeGreaterThan(100)
})
