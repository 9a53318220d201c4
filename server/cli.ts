import '../tools/node-guard.js'
import 'reflect-metadata'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { readAliases } from '../seeds/aliases.ts'
import { hasExamples, seedExamples } from '../seeds/examples.ts'
import { removeExamples } from '../seeds/removeExamples.ts'
import { seed } from '../seeds/seed.ts'
import { readSynonyms } from '../seeds/synonyms.ts'
import { keepBackup, writeBackup } from './database/backup.ts'
import { restoreBackup } from './database/restore.ts'
import { exportCases } from './case/case.export.ts'
import { BadFile, maximumFileBytes, readCaseFile, type CaseFile } from './case/case.file.ts'
import { importCases } from './case/case.import.ts'
import { withdrawCase } from './case/case.withdraw.ts'
import { Refused } from './case/refused.ts'
import { readConfig } from './config.ts'
import { alone } from './database/alone.ts'
import { openDatabase, openReading, type Database } from './database/database.ts'
import { explained } from './database/explained.ts'
import { migrate, migrationState } from './database/migrate.ts'
import { addMessages } from './message/message.command.ts'
import { OperatorError } from './database/operatorError.ts'
import { examine } from './doctor.ts'
import { writeDump } from './dump/dump.service.ts'
import { readersByKind, tables } from './features.ts'
import { buildSchema, schemaText } from './schema.ts'
import { reindex } from './search/index.service.ts'
import { addSearch } from './search/search.command.ts'

/** How often progress of an import is told; one of fewer files is done at once. */
const filesATell = 20

const lardom = new Command('lardom')
  .description('Runs and looks after a Lärdom site. Settings are read from the environment; see README.md.')
  .exitOverride()
  .helpCommand(false)

lardom
  .command('migrate')
  .description('bring the database to the form that this version needs')
  .action(() =>
    withDatabase(async database => {
      const done = await migrate(database)
      say(done.length ? done.map(name => `migrated ${name}`).join('\n') : 'nothing to migrate')
    }),
  )

lardom
  .command('seed')
  .description('add or renew reference data, and add the real cases that are not here; never overwrites a case')
  .option('--examples', 'also the fictional example network, whatever EXAMPLES says')
  .option('--no-examples', 'without the example network: it is taken away if it is here, and nothing real with it')
  .action(({ examples = readConfig().examples }: { examples?: boolean }) =>
    withMigrated(database =>
      alone(database, async () => {
        const { em } = database
        say(`reference data renewed; ${(await seed(em)).length} cases added`)
        if (examples) say(`example network renewed; ${(await seedExamples(em)).length} fictional cases added`)
        else if (await hasExamples(em)) say(`example network taken away: ${await removeExamples(em)} fictional cases`)
        // Names and groups of municipalities, themes and the like stand in what cases are found by.
        await reindex(em, readSynonyms())
      }),
    ),
  )

const importing = lardom.command('import').description('import from files')
importing
  .command('case')
  .description('publish cases from YAML or JSON files, all or none of them')
  .argument('<file...>', 'files in format 1 (seeds/case.schema.json) or 2 (lardom export case)')
  .option('--replace', 'also what people have edited or withdrawn since', false)
  .action((names: string[], { replace }: { replace: boolean }) =>
    withMigrated(async ({ em }) => {
      const files = await readCaseFiles(names)
      for (const { name, warnings } of files) for (const warning of warnings) note(`${name}: ${warning}`)
      if (files.length > filesATell) note(`publishing ${files.length} cases …`)
      for (const { file, slug, version, changed } of await importCases(em, files, { replace })) {
        say(`${file}: ${slug} ${changed ? `published as version ${version}` : `unchanged, version ${version}`}`)
      }
    }),
  )

const exporting = lardom.command('export').description('export to files')
exporting
  .command('case')
  .description('write published cases as documents: one to standard output, or several to a folder')
  .argument('[slug...]', 'addresses of cases; all when none is given')
  .option('--folder <folder>', 'write <slug>.json there for each case')
  .action((slugs: string[], { folder }: { folder?: string }) =>
    withMigrated(async ({ em }) => {
      if (!folder && slugs.length !== 1) calledWrongly('name one case, or give --folder for several')
      if (folder) await mkdir(folder, { recursive: true })
      const missing = new Set(slugs)
      for await (const document of exportCases(em, slugs)) {
        const slug = document['slug'] as string
        missing.delete(slug)
        const text = JSON.stringify(document, null, 2) + '\n'
        if (folder) await writeFile(join(folder, `${slug}.json`), text)
        else process.stdout.write(text)
        if (folder) note(`wrote ${join(folder, `${slug}.json`)}`)
      }
      if (missing.size) throw new OperatorError(`There is no case at ${[...missing].join(', ')}.`)
    }),
  )

const cases = lardom.command('case').description('look after cases')
cases
  .command('withdraw')
  .description('take a case away from the public; its address then tells why')
  .argument('<slug>', 'address of the case')
  .requiredOption('--reason <text>', 'why, as the public will read it (1–1000 characters)')
  .action((slug: string, { reason }: { reason: string }) =>
    withMigrated(async ({ em }) => {
      const text = reason.trim()
      if (!text || text.length > 1000) calledWrongly('--reason must have 1–1000 characters')
      await withdrawCase(em, slug, text)
      say(`${slug} withdrawn`)
    }),
  )

addMessages(lardom, work => withMigrated(({ em }) => work(em)))

lardom
  .command('backup')
  .description('write everything to one file, while the site goes on')
  .argument('<file>', 'where to: <name>.jsonl.gz')
  .action((file: string) =>
    withMigrated(async database => say(`wrote ${await writeBackup(database, file, progress)} rows to ${file}`)),
  )

lardom
  .command('restore')
  .description('put a backup in the place of everything in the database; stop the site first')
  .argument('<file>', 'a file that "lardom backup" wrote, on SQLite or PostgreSQL')
  .requiredOption('--replace-everything', 'say that you mean it')
  .action((file: string) =>
    withMigrated(async database => {
      const keep = async () =>
        note(`what was there is kept in ${await keepBackup(database, readConfig().dataDirectory, 'restore')}`)
      say(`restored ${await restoreBackup(database, file, progress, keep)} rows from ${file}`)
      say(`made the search index anew: ${await reindex(database.em, readSynonyms())} things`)
    }),
  )

addSearch(lardom, readSynonyms, work => withMigrated(database => alone(database, () => work(database.em))))

lardom
  .command('dump')
  .description('write all published knowledge to a folder, as CSV and JSON with codebook and checksums')
  .argument('<folder>', 'a new folder, or one with an earlier dump, which is replaced when all is written')
  .option('--no-examples', 'leave the fictional examples out')
  .action((folder: string, { examples }: { examples: boolean }) =>
    withMigrated(async ({ em, address }) => {
      const reading = openReading(address, error => note(error.message))
      const documents = () => exportCases(em)
      const source = { schema: buildSchema(), reading, em, readersByKind, documents }
      try {
        const files = await writeDump(source, folder, { withExamples: examples, progress })
        for (const { name, rows, bytes } of files) say(`${name}: ${rows} rows, ${bytes} bytes`)
      } finally {
        await reading.close()
      }
    }),
  )

lardom
  .command('schema')
  .description('write schema.graphql')
  .option('--check', 'write nothing; fail when the file is not up to date', false)
  .action(({ check }: { check: boolean }) => {
    const file = new URL('../schema.graphql', import.meta.url)
    const text = schemaText(buildSchema())
    if (!check) writeFileSync(file, text)
    else if (readFileSync(file, 'utf8') !== text)
      throw new OperatorError('schema.graphql is stale: run "npm run schema".')
    say('schema.graphql is up to date')
  })

lardom
  .command('doctor')
  .description('say what is wrong with settings, database, migrations or pages')
  .action(async () => {
    const findings = await examine()
    for (const { state, text } of findings) say(`${state.padEnd(5)} ${text}`)
    if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1
  })

async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase(readConfig().database, tables)
  try {
    await work(database)
  } catch (error) {
    throw isAboutFile(error) ? error : explained(error, database.address)
  } finally {
    await database.close()
  }
}

function withMigrated(work: (database: Database) => Promise<void>): Promise<void> {
  return withDatabase(async database => {
    const { pending, isNew, unknown } = await migrationState(database)
    // A newer database is refused there.
    if (unknown.length || (pending.length && isNew)) await migrate(database)
    else if (pending.length)
      throw new OperatorError('The database is older than this version: run "lardom migrate" first.')
    await work(database)
  })
}

/** Reads every file before anything is stored, and tells of all that is wrong in all of them. */
async function readCaseFiles(names: string[]): Promise<CaseFile[]> {
  const aliases = readAliases()
  const files: CaseFile[] = []
  const wrong: string[] = []
  for (const [at, name] of names.entries()) {
    if (names.length > filesATell && at > 0 && at % filesATell === 0) note(`read ${at} of ${names.length} files …`)
    try {
      const { size } = await stat(name)
      // The reader says it too, but a huge file is not even read.
      if (size > maximumFileBytes)
        throw new BadFile(name, [`: has ${size} bytes; a case has at most ${maximumFileBytes}`])
      files.push(readCaseFile(name, await readFile(name), aliases))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (!(error instanceof BadFile) && !code) throw error
      wrong.push(error instanceof BadFile ? error.message : `${name}: cannot be read (${code})`)
    }
  }
  if (wrong.length) throw new OperatorError(`${wrong.join('\n')}\nNothing was imported.`)
  return files
}

function calledWrongly(message: string): never {
  return lardom.error(`error: ${message}`, { exitCode: 2 })
}

function isAboutFile(error: unknown): error is NodeJS.ErrnoException {
  return typeof (error as NodeJS.ErrnoException).path === 'string'
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function note(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** One line; where in the code it happened is for whoever looks closer. */
function unexpected(error: unknown): void {
  const [why] = (error instanceof Error ? error.message : String(error)).trim().split('\n')
  note(`${running} failed: ${why} (set LOG_LEVEL=debug for details)`)
  if (process.env['LOG_LEVEL'] === 'debug') note(String((error as Error).stack))
}

function progress(rows: number): void {
  note(`${rows} rows …`)
}

let running = 'lardom'
lardom.hook('preAction', (_, action) => {
  running = ''
  for (let command: Command | null = action; command; command = command.parent) running = `${command.name()} ${running}`
  running = running.trim()
})

// Whoever reads our output may stop reading, as `head` does.
process.stdout.on('error', () => process.exit())

/** 0 done · 1 refused or failed, said on standard error · 2 called wrongly. */
lardom.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    const told = error instanceof OperatorError || error instanceof BadFile || error instanceof Refused
    const { path, code } = error as NodeJS.ErrnoException
    if (told) note(error.message)
    else if (isAboutFile(error)) note(`${path}: cannot be read or written (${code})`)
    else unexpected(error)
    process.exitCode = 1
  }
})
