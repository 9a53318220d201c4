import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that is gone again at the end of the block. */
export interface Folder extends Disposable {
  readonly path: string
  /** The path of something in it. */
  file(name: string): string
}

export function newFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'lardom-test-'))
  return {
    path,
    file: name => join(path, name),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  }
}
