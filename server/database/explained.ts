import { OperatorError } from './operatorError.ts'
import type { Address } from './database.ts'

const sqliteProblems: Record<string, string> = {
  SQLITE_CANTOPEN: 'cannot be opened: does the folder exist, and may this user write there?',
  SQLITE_READONLY: 'is read-only: let this user write to the file and to its folder',
  SQLITE_NOTADB: 'is no SQLite database',
  SQLITE_CORRUPT: 'is damaged: restore a backup with "lardom restore"',
  SQLITE_BUSY: 'is locked by another program: stop that one, or wait until it is done',
  SQLITE_FULL: 'cannot grow: the disk is full',
  SQLITE_IOERR: 'cannot be read or written: is the disk well?',
  EACCES: 'is read-only: let this user write to the file and to its folder',
  EPERM: 'is read-only: let this user write to the file and to its folder',
  EEXIST: 'cannot be opened: a part of its path is no folder',
  EROFS: 'is on a disk that cannot be written',
  ENOTDIR: 'cannot be opened: a part of its path is no folder',
}

const postgresqlProblems: Record<string, string> = {
  ECONNREFUSED: 'does not answer: is the server running at this address?',
  ENOTFOUND: 'is at an address that does not exist',
  ENOENT: 'does not answer: there is no socket at this address',
  ETIMEDOUT: 'does not answer in time',
  '28P01': 'refuses this user or password',
  '28000': 'refuses this user',
  '3D000': 'does not exist on the server: create it first',
  '42501': 'does not let this user create or change tables',
  '53300': 'has no connections left',
  '57P03': 'is just starting: try again in a moment',
}

/** The error in words that an operator can act on, where we know it; else the error itself. */
export function explained(error: unknown, address: Address): Error {
  if (error instanceof OperatorError) return error
  const sqlite = address.kind === 'sqlite'
  const name = sqlite ? address.file : withoutPassword(address.url)
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = String((cause as { code?: unknown }).code ?? '')
    const problem = sqlite
      ? (sqliteProblems[code] ?? sqliteProblems[code.split('_').slice(0, 2).join('_')])
      : postgresqlProblems[code]
    if (problem) return new OperatorError(`The database ${name} ${problem} (${code})`, { cause: error })
    if (/timeout expired|Connection terminated/.test(cause.message)) {
      return new OperatorError(`The database ${name} does not answer in time.`, { cause: error })
    }
  }
  return error instanceof Error ? error : new Error(String(error))
}

/** Rather hides too much than too little: a user or password may have any sign in it. */
export function withoutPassword(url: string): string {
  return url.replace(/([?&][^=&]*password)=[^&]*/gi, '$1=…').replace(/^([a-z][a-z\d+.-]*:\/\/[^:]*):[^]*@/i, '$1:…@')
}
