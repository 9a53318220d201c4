import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { knowledgeVersion } from '../knowledge/knowledge.service.ts'
import { writeState, type DumpSource } from './dump.service.ts'
import { entitiesOf, fileOf } from './entities.ts'
import { newUnfinished, replace } from './folders.ts'

/** The files of one version of the knowledge, each by its name with its checksum. */
export interface Served {
  readonly version: number
  readonly folder: string
  readonly checksums: ReadonlyMap<string, string>
}

/** Below the minute after which proxies give up. */
const patience = 25_000

/**
 * The files of everything real, in a folder for each version of the knowledge. They are made when somebody asks for one
 * and what is there is of an earlier version: once, however many ask meanwhile. Nobody is given files of before.
 */
export class OpenData {
  readonly #source: DumpSource
  readonly #folder: string
  readonly #onFailure: (error: unknown) => void
  readonly #stopping = new AbortController()
  #ready: Served | undefined
  #making: Promise<Served | null> | undefined

  constructor(source: DumpSource, folder: string, onFailure: (error: unknown) => void) {
    this.#source = source
    this.#folder = folder
    this.#onFailure = onFailure
  }

  /** The names of the files that hold a table each. */
  get tables(): string[] {
    return entitiesOf(this.#source.schema).map(fileOf)
  }

  /** The files of the knowledge as it is now; null when they cannot be had within this time. */
  async served(milliseconds = patience): Promise<Served | null> {
    const until = performance.now() + milliseconds
    const version = await knowledgeVersion(this.#source.reading)
    for (;;) {
      if (this.#ready?.version === version) return this.#ready
      this.#making ??= this.#make().finally(() => (this.#making = undefined))
      const made = await inTime(this.#making, until - performance.now())
      // What was nearly ready when it was asked for may be of before the last publishing.
      if (!made || made.version >= version) return made
    }
  }

  /** Lets go of files that are not there any more. */
  forget(served: Served): void {
    if (this.#ready === served) this.#ready = undefined
  }

  /** Ends what is being made, so that a server that stops leaves no half of it. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#making
  }

  async #make(): Promise<Served | null> {
    const { signal } = this.#stopping
    const unfinished = await newUnfinished(this.#folder, '')
    try {
      const { knowledgeVersion } = await writeState(this.#source, unfinished, { withExamples: false, signal })
      const folder = join(this.#folder, String(knowledgeVersion))
      await replace(folder, unfinished)
      await this.#removeOthers(knowledgeVersion)
      return (this.#ready = { version: knowledgeVersion, folder, checksums: await checksumsIn(folder) })
    } catch (error) {
      if (!signal.aborted) this.#onFailure(error)
      return null
    } finally {
      await rm(unfinished, { recursive: true, force: true })
    }
  }

  async #removeOthers(version: number): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      if (/^\d+$/.test(name) && name !== String(version)) await rm(join(this.#folder, name), { recursive: true })
    }
  }
}

async function checksumsIn(folder: string): Promise<Map<string, string>> {
  const sums = await readFile(join(folder, 'checksums.txt'), 'utf8')
  return new Map(sums.split('\n').flatMap(line => (line ? [[line.slice(66), line.slice(0, 64)]] : [])))
}

/** What it gives, or null when it takes longer. */
async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | null> {
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), Math.max(0, milliseconds))
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
