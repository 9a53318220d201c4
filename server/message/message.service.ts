import { createHash } from 'node:crypto'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { newId } from '../database/id.ts'
import { Rejected, UserErrorCode, type UserError } from '../graphql/userError.ts'
import { Message } from './message.table.ts'
import type { SendMessageInput } from './message.type.ts'

const longest = { text: 5000, about: 500, email: 254, clientMutationId: 100 }
/** How many are taken from all senders together: who they are is not known, and what they claim is not believed. */
const mostAnHour = 20
const mostADay = 100
/** Also said on the page about personal data. */
export const monthsKept = 12

const hour = 60 * 60 * 1000
const day = 24 * hour

/**
 * Stores a message once, however often it is sent with the same key, and gives the time it was received. Throws
 * `Rejected`, and then nothing is stored.
 */
export function sendMessage(em: SqlEntityManager, input: SendMessageInput, now = new Date()): Promise<string> {
  const message = checked(input)
  const retryKey = createHash('sha256')
    .update(JSON.stringify(Object.values(message)))
    .digest('hex')
  return em.fork().transactional(async em => {
    await removeOldMessages(em as SqlEntityManager, now)
    const known = await em.findOne(Message, { retryKey }, { fields: ['sentAt'] })
    if (known) return known.sentAt

    const since = (time: number) => em.count(Message, { sentAt: { $gt: new Date(now.getTime() - time).toISOString() } })
    if ((await since(hour)) >= mostAnHour || (await since(day)) >= mostADay) {
      const wait = 'Many messages have come in a short time: try again in an hour.'
      throw new Rejected([{ code: UserErrorCode.TOO_MANY, path: [], message: wait }])
    }
    const { text, about, email } = message
    const row = { id: newId('message'), retryKey, text, about, email, sentAt: now.toISOString(), readAt: null }
    // Sent twice at the same time it is found by neither, and still stored once.
    await (em as SqlEntityManager).createQueryBuilder(Message).insert(row).onConflict('retryKey').ignore().execute()
    return row.sentAt
  })
}

/** Messages, the oldest first. */
export function findMessages(em: SqlEntityManager, { unread = false } = {}): Promise<Message[]> {
  return em.fork().find(Message, unread ? { readAt: null } : {}, { orderBy: { sentAt: 'asc', id: 'asc' } })
}

/** Notes that somebody has read them; gives the ids that there are no messages of. */
export async function markAsRead(em: SqlEntityManager, ids: string[], now = new Date()): Promise<string[]> {
  return em.fork().transactional(async em => {
    const found = new Set((await em.find(Message, { id: { $in: ids } }, { fields: ['id'] })).map(({ id }) => id))
    await em.nativeUpdate(Message, { id: { $in: [...found] }, readAt: null }, { readAt: now.toISOString() })
    return ids.filter(id => !found.has(id))
  })
}

/** Removes what is older than twelve months; gives how many. */
export function removeOldMessages(em: SqlEntityManager, now = new Date()): Promise<number> {
  const limit = new Date(now)
  limit.setUTCMonth(limit.getUTCMonth() - monthsKept)
  return em.nativeDelete(Message, { sentAt: { $lt: limit.toISOString() } })
}

function checked(input: SendMessageInput) {
  const errors: UserError[] = []
  const wrong = (code: UserErrorCode, field: string, message: string) => errors.push({ code, path: [field], message })
  const given = (field: keyof typeof longest) => {
    const text = cleaned(input[field] ?? '')
    if (text.length > longest[field]) {
      const message = `"${field}" has ${text.length} characters: at most ${longest[field]} are taken.`
      wrong(UserErrorCode.TOO_LONG, field, message)
    }
    return text
  }
  const [clientMutationId, text, about, email] = [
    given('clientMutationId'),
    given('text'),
    given('about'),
    given('email'),
  ]
  if (!clientMutationId) wrong(UserErrorCode.REQUIRED, 'clientMutationId', '"clientMutationId" is empty.')
  if (!text) wrong(UserErrorCode.REQUIRED, 'text', '"text" is empty.')
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    wrong(UserErrorCode.INVALID, 'email', '"email" must look like name@example.se.')
  if (errors.length) throw new Rejected(errors)
  return { clientMutationId, text, about: about || null, email: email || null }
}

/** Without half characters and control characters, which no database and no terminal should be given. */
function cleaned(text: string): string {
  const plain = text.toWellFormed().replace(/\r\n?/g, '\n')
  // oxlint-disable-next-line eslint/no-control-regex -- they are what is looked for
  return plain.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '').trim()
}
