import { defineEntity, p } from '@mikro-orm/core'
import { instant, stored } from '../database/stored.ts'

/** What readers have written to those who run the site. Never public: it has no reader, and no type of its own. */
const MessageTable = defineEntity({
  name: 'Message',
  tableName: 'messages',
  properties: {
    ...stored,
    /** The same for the same message sent again. */
    retryKey: p.string().length(64).unique(),
    text: p.text(),
    about: p.string().length(500).nullable(),
    email: p.string().length(254).nullable(),
    sentAt: instant().index(),
    readAt: instant().nullable(),
  },
})
export class Message extends MessageTable.class {}
MessageTable.setClass(Message)
