import { resolve } from 'node:path'
import { z } from 'zod'
import { withoutPassword } from './database/explained.ts'
import { OperatorError } from './database/operatorError.ts'

const problem = (message: string) => ({ error: () => message })
const port = problem('a whole number from 0 to 65535')

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, port)
    .transform(Number)
    .pipe(z.number().max(65535, port))
    .default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: z.url({ protocol: /^https?$/, ...problem('an address such as https://lardom.example.se') }).optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .refine(namesDatabase, problem('sqlite:<path to a file> or postgres://user@host/database'))
    .optional(),
  EXAMPLES: z.enum(['on', 'off'], problem('on or off')).default('on'),
  OPERATOR_NAME: z.string().max(200, problem('at most 200 characters')).default(''),
  OPERATOR_EMAIL: z.email(problem('an e-mail address')).or(z.literal('')).default(''),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], problem('fatal, error, warn, info, debug or silent'))
    .default('info'),
})

function namesDatabase(address: string): boolean {
  if (/^sqlite:./.test(address)) return true
  try {
    const { protocol, username, password, pathname } = new URL(address)
    const parts = [username, password, pathname.slice(1)].map(decodeURIComponent)
    return /^postgres(ql)?:$/.test(protocol) && parts.at(-1) !== ''
  } catch {
    return false
  }
}

/** Every setting of the server, checked. See the table in README.md. */
export interface Config {
  port: number
  host: string
  /** The address that people use, without a slash at the end; null when not set. */
  baseUrl: string | null
  dataDirectory: string
  database: { kind: 'sqlite'; file: string } | { kind: 'postgresql'; url: string }
  /** Whether the fictional example network is to be there. */
  examples: boolean
  operator: { name: string; email: string }
  logLevel: string
}

/** Reads the settings; the only place that looks at the environment. Throws `OperatorError` naming each wrong setting. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = settings.safeParse(given)
  if (!read.success) {
    const wrong = read.error.issues.map(({ path, message }) => {
      const name = String(path[0])
      // What is wrong may be just what keeps us from finding the password in it.
      if (name === 'DATABASE_URL') return `${name} must be ${message}`
      return `${name} is "${withoutPassword(environment[name] ?? '')}": it must be ${message}`
    })
    throw new OperatorError(wrong.join('\n'))
  }
  const { data } = read
  const dataDirectory = resolve(data.DATA_DIR)
  const url = data.DATABASE_URL ?? `sqlite:${resolve(dataDirectory, 'lardom.sqlite')}`
  return {
    port: data.PORT,
    host: data.HOST,
    baseUrl: data.BASE_URL?.replace(/\/+$/, '') ?? null,
    dataDirectory,
    database: url.startsWith('sqlite:')
      ? { kind: 'sqlite', file: resolve(url.slice('sqlite:'.length)) }
      : { kind: 'postgresql', url },
    examples: data.EXAMPLES === 'on',
    operator: { name: data.OPERATOR_NAME, email: data.OPERATOR_EMAIL },
    logLevel: data.LOG_LEVEL,
  }
}
