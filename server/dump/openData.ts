import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { knowledgeVersion } from '../knowledge/knowledge.service.ts'
import { writeDump, type DumpSource } from './dump.service.ts'

/** The files that are there to be fetched, each by its name with its checksum. */
export interface Served {
  readonly folder: string
  readonly checksums: ReadonlyMap<string, string>
}

/**
 * The files of everything real, in a folder of their own. They are made when somebody asks for one and what is there is
 * not of the knowledge as it is now; until the new ones are ready the earlier ones are given, so that nobody waits but
 * the very first.
 */
export class OpenData {
  readonly #source: DumpSource
  readonly #folder: string
  #ready: { version: number; served: Served } | undefined
  #making: Promise<Served> | undefined

  constructor(source: DumpSource, folder: string) {
    this.#source = source
    this.#folder = folder
  }

  async served(onFailure: (error: unknown) => void): Promise<Served> {
    const version = await knowledgeVersion(this.#source.reading)
    if (this.#ready?.version === version) return this.#ready.served
    this.#making ??= this.#make(version).finally(() => (this.#making = undefined))
    if (!this.#ready) return this.#making
    this.#making.catch(onFailure)
    return this.#ready.served
  }

  /** Waits for what is being made, so that a server that stops leaves no half of it. */
  async stop(): Promise<void> {
    await this.#making?.catch(() => {})
  }

  async #make(version: number): Promise<Served> {
    await writeDump(this.#source, this.#folder, { withExamples: false })
    const sums = await readFile(join(this.#folder, 'checksums.txt'), 'utf8')
    const checksums = new Map(sums.split('\n').flatMap(line => (line ? [[line.slice(66), line.slice(0, 64)]] : [])))
    const served = { folder: this.#folder, checksums }
    this.#ready = { version, served }
    return served
  }
}
