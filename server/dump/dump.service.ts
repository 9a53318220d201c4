import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { sql } from 'kysely'
import { OperatorError } from '../database/operatorError.ts'
import { codebook } from './codebook.ts'
import { byteOrderMark, csvRow, csvRowOf } from './csv.ts'
import { dataPackage, type DescribedFile, type State } from './dataPackage.ts'
import { entitiesOf, type Entity } from './entities.ts'
import { FileWriter, writeWhole } from './fileWriter.ts'
import { readAll, type Source } from './readAll.ts'

export interface DumpSource extends Source {
  /** The published cases as documents. */
  readonly documents: () => AsyncIterable<Record<string, unknown>>
}

export interface DumpOptions {
  readonly withExamples: boolean
  readonly progress?: (rows: number) => void
}

/** The file by which a folder is known to be a dump. */
const descriptor = 'datapackage.json'
const rowsATell = 10_000
const timesToTry = 3

/**
 * Writes all published knowledge to a folder, as files of one state: if somebody publishes meanwhile it begins anew, at
 * most three times. The folder is replaced at once when all is written. Throws `OperatorError` rather than replacing a
 * folder that is something else.
 */
export async function writeDump(source: DumpSource, folder: string, options: DumpOptions): Promise<DescribedFile[]> {
  const target = resolve(folder)
  await refuseOther(target)
  await removeAbandoned(target)
  const unfinished = join(dirname(target), `.${basename(target)}.unfinished-${process.pid}`)
  try {
    for (let attempt = 1; ; attempt += 1) {
      const before = await stateOf(source)
      await rm(unfinished, { recursive: true, force: true })
      await mkdir(unfinished, { recursive: true })
      const files = await writeFiles(source, unfinished, before, options)
      if ((await stateOf(source)).knowledgeVersion === before.knowledgeVersion) {
        await replace(target, unfinished)
        return files
      }
      if (attempt === timesToTry) throw new OperatorError('Somebody publishes all the time: try again later.')
    }
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function refuseOther(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const names = await readdir(folder)
  if (names.length && !names.includes(descriptor)) {
    throw new OperatorError(`${folder} holds something else than a dump: name a folder that is new or empty.`)
  }
}

/** Takes away what a process that was ended in the middle of it has left. */
async function removeAbandoned(target: string): Promise<void> {
  const left = `.${basename(target)}.unfinished-`
  const names = existsSync(dirname(target)) ? await readdir(dirname(target)) : []
  for (const name of names.filter(name => name.startsWith(left))) {
    if (!isRunning(Number.parseInt(name.slice(left.length)))) await rm(join(dirname(target), name), { recursive: true })
  }
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function writeFiles(
  source: DumpSource,
  folder: string,
  state: Omit<State, 'examples'>,
  { withExamples, progress }: DumpOptions,
): Promise<DescribedFile[]> {
  const examples = withExamples ? 'INCLUDE' : 'EXCLUDE'
  let total = 0
  const count = () => {
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
  const writer = await FileWriter.open(folder, `${entity.name}.csv`)
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
  const writer = await FileWriter.open(folder, 'cases.json')
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

/** The one moment at which a reader of the folder sees the old files gone and the new ones there. */
async function replace(target: string, made: string): Promise<void> {
  const old = `${made}-old`
  if (existsSync(target)) await rename(target, old)
  await rename(made, target)
  await rm(old, { recursive: true, force: true })
}

async function stateOf({ reading }: Source): Promise<Omit<State, 'examples'>> {
  const [row] = await reading.all(reading.compile(sql`select version, changed_at as changed from knowledge`))
  return { knowledgeVersion: row!['version'] as number, changedAt: row!['changed'] as string }
}
