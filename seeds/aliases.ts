import type { Aliases } from '../server/case/case.format1.ts'
import { yaml } from './reference.ts'

const lowerCase = <T>(table: Record<string, T>) =>
  Object.fromEntries(Object.entries(table).map(([words, code]) => [words.toLowerCase(), code]))

/** The tables by which the importer gives words of the case files a code. */
export function readAliases(): Aliases {
  const improvements = yaml<Record<'status' | 'decisionLevel', Record<string, string>>>('improvement-aliases.yaml')
  return {
    areas: lowerCase(yaml<Record<string, string[]>>('area-aliases.yaml')),
    statuses: lowerCase(improvements.status),
    decisionLevels: lowerCase(improvements.decisionLevel),
    scales: lowerCase(yaml<{ scale: Record<string, string> }>('scale-aliases.yaml').scale),
  }
}
