import { readdirSync } from 'node:fs'
import type { z } from 'zod'
import { caseDocument, formatVersion, partLists, type CaseDocument } from '../server/case/case.document.ts'
import { BadFile, type CaseFile } from '../server/case/case.file.ts'
import { byPlace, withSeedKeys } from './keys.ts'
import { yaml } from './reference.ts'

type Written = z.input<typeof caseDocument> & { slug: string }

/**
 * The cases of the example network, by name: documents of format 2 where parts have short names of their own (`U1`, `L2`)
 * for the links between them. Throws `BadFile`.
 */
export function exampleCaseFiles(): CaseFile[] {
  const names = readdirSync(new URL('examples/cases/', import.meta.url)).filter(name => name.endsWith('.yaml'))
  return names.sort().map(name => exampleCase(`seeds/examples/cases/${name}`, yaml(`examples/cases/${name}`)))
}

function exampleCase(name: string, written: Written): CaseFile {
  const document = withSeedKeys(whole(written), (list, place, key) => key ?? byPlace(list, place))
  const read = caseDocument.safeParse({ ...document, format: 'lardom-case', formatVersion, isExample: true })
  const told: CaseFile['told'] = ({ path, message }) => `: ${path.join('.') || 'file'}: ${message}`
  if (read.success) return { name, document: read.data, warnings: [], told }
  const problems = read.error.issues.map(({ path, message }) => `: ${path.join('.')}: ${message}`)
  throw new BadFile(name, problems)
}

/** With empty lists where the file leaves them out, so that every part can be given its key. */
function whole(written: Written): CaseDocument & { slug: string } {
  const lists = Object.fromEntries(Object.keys(partLists).map(list => [list, []]))
  const all = { ...lists, ...written } as CaseDocument & { slug: string }
  return {
    ...all,
    insights: all.insights.map(insight => ({ ...insight, ...linked(insight, 'challenges', 'explorations') })),
    solutions: all.solutions.map(solution => ({ ...solution, ...linked(solution, 'insights') })),
    improvements: all.improvements.map(improvement => ({ ...improvement, ...linked(improvement, 'solutions') })),
  }
}

function linked<P extends object, K extends keyof P>(part: P, ...names: K[]): Pick<P, K> {
  return Object.fromEntries(names.map(name => [name, part[name] ?? []])) as Pick<P, K>
}
