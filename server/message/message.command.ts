import type { Command } from 'commander'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { OperatorError } from '../database/operatorError.ts'
import { findMessages, markAsRead, removeOldMessages } from './message.service.ts'
import type { Message } from './message.table.ts'

interface Options {
  unread: boolean
  json: boolean
  markRead?: string[]
}

/** `lardom messages`: for people a message a paragraph, for scripts a line of JSON each. */
export function addMessages(
  lardom: Command,
  withEm: (work: (em: SqlEntityManager) => Promise<void>) => Promise<void>,
): void {
  lardom
    .command('messages')
    .description('show what readers have written, the oldest first')
    .option('--unread', 'only those that are not marked as read', false)
    .option('--json', 'a line of JSON for each', false)
    .option('--mark-read <id...>', 'show nothing; mark these as read')
    .action(({ unread, json, markRead }: Options) =>
      withEm(async em => {
        await removeOldMessages(em.fork())
        if (markRead) {
          const missing = await markAsRead(em, markRead)
          if (missing.length) throw new OperatorError(`There is no message ${missing.join(', ')}.`)
          return
        }
        for (const message of await findMessages(em, { unread }))
          process.stdout.write(json ? `${jsonOf(message)}\n` : `${paragraphOf(message)}\n\n`)
      }),
    )
}

function jsonOf({ id, sentAt, readAt, about, email, text }: Message): string {
  return JSON.stringify({ id, sentAt, readAt, about, email, text })
}

function paragraphOf({ id, sentAt, readAt, about, email, text }: Message): string {
  const head = [
    `${id}  ${sentAt}  ${readAt ? `read ${readAt}` : 'unread'}`,
    ...(about ? [`about: ${about}`] : []),
    ...(email ? [`answer to: ${email}`] : []),
  ]
  return [...head, ...text.split('\n').map(line => `  ${line}`.trimEnd())].join('\n')
}
