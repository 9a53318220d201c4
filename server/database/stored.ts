import { p } from '@mikro-orm/core'

/** What every row has: a TypeID (`case_01h…`), one per thing for ever, never used again for something else. */
export const stored = { id: p.string().length(90).primary() }

/** A point in time as ISO 8601 text in UTC. Text, since it then reads, sorts and compares alike on both databases. */
export const instant = () => p.string().length(24)

/** A day, month or year as the source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = () => p.string().length(10).nullable()
