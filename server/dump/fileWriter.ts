import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

/** A file as it was written. */
export interface Written {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

const bufferedCharacters = 256 * 1024

/** Writes a file piece by piece, and knows its size and checksum when it is closed. */
export class FileWriter implements AsyncDisposable {
  #pieces: string[] = []
  #waiting = 0
  #bytes = 0
  readonly #hash = createHash('sha256')
  readonly #name: string
  readonly #handle: FileHandle

  private constructor(name: string, handle: FileHandle) {
    this.#name = name
    this.#handle = handle
  }

  static async open(folder: string, name: string): Promise<FileWriter> {
    return new FileWriter(name, await open(join(folder, name), 'wx'))
  }

  async write(text: string): Promise<void> {
    this.#pieces.push(text)
    this.#waiting += text.length
    if (this.#waiting > bufferedCharacters) await this.#flush()
  }

  async close(): Promise<Written> {
    await this.#flush()
    await this.#handle.sync()
    await this.#handle.close()
    return { name: this.#name, bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }

  /** Lets go of a file that was not finished. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#handle.close()
  }

  async #flush(): Promise<void> {
    const piece = Buffer.from(this.#pieces.join(''))
    this.#pieces = []
    this.#waiting = 0
    this.#bytes += piece.length
    this.#hash.update(piece)
    await this.#handle.write(piece)
  }
}

/** Writes a whole file at once. */
export async function writeWhole(folder: string, name: string, text: string): Promise<Written> {
  await using writer = await FileWriter.open(folder, name)
  await writer.write(text)
  return await writer.close()
}
