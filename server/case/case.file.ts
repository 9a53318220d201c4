import { isMap, isScalar, LineCounter, parseDocument, type Document, type Scalar } from 'yaml'
import { z } from 'zod'
import { caseDocument, type CaseDocument } from './case.document.ts'
import { caseFormat1, format1Path, fromFormat1, type Aliases, type CaseFormat1 } from './case.format1.ts'
import { problem, type Problem } from './refused.ts'

export const maximumFileBytes = 2_000_000

/** A file with one case, as YAML or JSON, in format 1 or 2. */
export interface CaseFile {
  readonly name: string
  readonly document: CaseDocument
  readonly warnings: string[]
  /** A problem of the document as one of the file, with its place and field there: `:7:3: title: is too long`. */
  readonly told: (problem: Problem) => string
}

/** Everything that is wrong with a file, each with its place. */
export class BadFile extends Error {
  constructor(name: string, problems: string[]) {
    super(problems.map(text => `${name}${text}`).join('\n'))
  }
}

/** Reads a file. Throws `BadFile` naming line, column and field of everything that is wrong. */
export function readCaseFile(name: string, bytes: Buffer, aliases: Aliases): CaseFile {
  if (bytes.length > maximumFileBytes) {
    throw new BadFile(name, [`: has ${bytes.length} bytes; a case has at most ${maximumFileBytes}`])
  }
  const lines = new LineCounter()
  const yaml = parsed(name, decoded(name, bytes), lines)
  if (yaml.errors.length) {
    throw new BadFile(
      name,
      yaml.errors.map(({ pos, message }) => `:${at(lines, pos[0])}: ${message}`),
    )
  }
  const toldOf = ({ path, message, code }: Problem) => {
    const offset = code === 'UNKNOWN_KEY' ? offsetOfKey(yaml, path) : offsetOf(yaml, path)
    return `:${at(lines, offset)}: ${path.join('.') || 'file'}: ${message}`
  }
  const content = contentOf(name, yaml)
  if (typeof content === 'object' && content !== null && 'format' in content) {
    return { name, document: checked(name, caseDocument, content, toldOf), warnings: [], told: toldOf }
  }
  const file = checked(name, caseFormat1, content, toldOf)
  const told = (problem: Problem) => toldOf({ ...problem, path: format1Path(problem.path) })
  const warnings: string[] = []
  const mapped = fromFormat1(file as CaseFormat1, aliases, warning => warnings.push(warning))
  return { name, document: checked(name, caseDocument, mapped, told), warnings, told }
}

function checked<T extends z.ZodType>(name: string, form: T, content: unknown, told: CaseFile['told']): z.output<T> {
  const read = form.safeParse(content)
  if (read.success) return read.data
  throw new BadFile(name, read.error.issues.flatMap(problemsOf).map(told))
}

function parsed(name: string, text: string, lines: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter: lines, prettyErrors: false })
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) throw new BadFile(name, [': is nested too deeply'])
    throw error
  }
}

function decoded(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BadFile(name, [': is not UTF-8: save it with that encoding'])
  }
}

function contentOf(name: string, yaml: Document): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw new BadFile(name, [`: ${(error as Error).message}`])
  }
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path as Problem['path']
  if (issue.code !== 'unrecognized_keys') return [problem('INVALID', path, issue.message)]
  return issue.keys.map(key => problem('UNKNOWN_KEY', [...path, key], 'is no key of this format'))
}

/** Where the nearest thing along a path begins; a missing key is told at what lacks it. */
function offsetOf(yaml: Document, path: Problem['path']): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = yaml.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

function offsetOfKey(yaml: Document, path: Problem['path']): number {
  const map = yaml.getIn(path.slice(0, -1), true)
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
  return (pair?.key as Scalar | undefined)?.range?.[0] ?? offsetOf(yaml, path)
}

function at(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset)
  return `${line}:${col}`
}
