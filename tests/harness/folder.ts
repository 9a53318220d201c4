import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    temporaryFolder: string
  }
}

/** A folder that is gone again at the end of the block. */
export interface Folder extends Disposable {
  readonly path: string
  /** The path of something in it. */
  file(name: string): string
}

export function newFolder(name = 'test'): Folder {
  const path = mkdtempSync(join(inject('temporaryFolder'), `${name}-`))
  return {
    path,
    file: name => join(path, name),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  }
}
