import { mkdir, rm } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { sql } from 'kysely'
import { OperatorError } from '../database/operatorError.ts'
import { codebook } from './codebook.ts'
import { byteOrderMark, csvRow, csvRowOf } from './csv.ts'
import { dataPackage, type DescribedFile, type State } from './dataPackage.ts'
import { entitiesOf, fileOf, type Entity } from './entities.ts'
import { FileWriter, writeWhole } from './fileWriter.ts'
import { newUnfinished, refuseOther, replace } from './folders.ts'
import { readAll, type Source } from './readAll.ts'

export interface DumpSource extends Source {
  /** The published cases as documents. */
  readonly documents: () => AsyncIterable<Record<string, unknown>>
}

export interface DumpOptions {
  readonly withExamples: boolean
  readonly progress?: (rows: number) => void
  /** Ends it before its end. */
  readonly signal?: AbortSignal
}

/** The file by which a folder is known to be a dump. */
const descriptor = 'datapackage.json'
const rowsATell = 10_000
const timesToTry = 3

/**
 * Writes all published knowledge to a folder, which is replaced at once when all is written. Throws `OperatorError` rather
 * than replacing a folder that is something else.
 */
export async function writeDump(source: DumpSource, folder: string, options: DumpOptions): Promise<DescribedFile[]> {
  const target = resolve(folder)
  await refuseOther(target, descriptor)
  const unfinished = await newUnfinished(dirname(target), `.${basename(target)}`)
  try {
    const { files } = await writeState(source, unfinished, options)
    await replace(target, unfinished)
    return files
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** Writes files of one state into a folder: if somebody publishes meanwhile it begins anew, at most three times. */
export async function writeState(source: DumpSource, folder: string, options: DumpOptions) {
  for (let attempt = 1; ; attempt += 1) {
    const before = await stateOf(source)
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    const files = await writeFiles(source, folder, before, options)
    if ((await stateOf(source)).knowledgeVersion === before.knowledgeVersion) return { files, ...before }
    if (attempt === timesToTry) throw new OperatorError('Somebody publishes all the time: try again later.')
  }
}

async function writeFiles(
  source: DumpSource,
  folder: string,
  state: Omit<State, 'examples'>,
  { withExamples, progress, signal }: DumpOptions,
): Promise<DescribedFile[]> {
  const examples = withExamples ? 'INCLUDE' : 'EXCLUDE'
  let total = 0
  const count = () => {
    signal?.throwIfAborted()
    total += 1
    if (total % rowsATell === 0) progress?.(total)
  }
  const files: DescribedFile[] = []
  for (const entity of entitiesOf(source.schema)) {
    files.push(await writeTable(source, folder, entity, examples, count))
  }
  files.push(await writeDocuments(source, folder, withExamples, count))
  const whole = { ...state, examples } as const
  const books = [
    await writeWhole(folder, 'codebook.md', codebook(files, whole)),
    await writeWhole(folder, descriptor, dataPackage(files, whole)),
  ]
  const sums = [...files, ...books].map(({ name, sha256 }) => `${sha256}  ${name}\n`)
  await writeWhole(folder, 'checksums.txt', sums.join(''))
  return files
}

async function writeTable(
  source: Source,
  folder: string,
  entity: Entity,
  examples: State['examples'],
  count: () => void,
): Promise<DescribedFile> {
  await using writer = await FileWriter.open(folder, fileOf(entity))
  await writer.write(byteOrderMark + csvRow(entity.columns.map(({ name }) => name)))
  let rows = 0
  for await (const node of readAll(source, entity, examples)) {
    await writer.write(csvRowOf(entity.columns, node))
    rows += 1
    count()
  }
  return { ...(await writer.close()), title: entity.description, rows, entity }
}

async function writeDocuments(source: DumpSource, folder: string, withExamples: boolean, count: () => void) {
  await using writer = await FileWriter.open(folder, 'cases.json')
  let rows = 0
  for await (const document of source.documents()) {
    if (document['isExample'] && !withExamples) continue
    await writer.write(`${rows ? ',' : '['}\n${JSON.stringify(document)}`)
    rows += 1
    count()
  }
  await writer.write(rows ? '\n]\n' : '[]\n')
  return { ...(await writer.close()), title: 'All cases as whole documents.', rows }
}

async function stateOf({ reading }: Source): Promise<Omit<State, 'examples'>> {
  const [row] = await reading.all(reading.compile(sql`select version, changed_at as changed from knowledge`))
  return { knowledgeVersion: row!['version'] as number, changedAt: row!['changed'] as string }
}
