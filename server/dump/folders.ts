import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../database/operatorError.ts'

/** Throws `OperatorError` for a folder with something in it that lacks the file by which its kind is known. */
export async function refuseOther(folder: string, known: string): Promise<void> {
  if (!existsSync(folder)) return
  const names = await readdir(folder)
  if (names.length && !names.includes(known)) {
    throw new OperatorError(`${folder} holds something else than a dump: name a folder that is new or empty.`)
  }
}

/** Where this process may write what is not finished. Takes away what one that was ended in the middle of it has left. */
export async function newUnfinished(parent: string, name: string): Promise<string> {
  const left = `${name}.unfinished-`
  await mkdir(parent, { recursive: true })
  for (const other of (await readdir(parent)).filter(other => other.startsWith(left))) {
    if (!isRunning(Number.parseInt(other.slice(left.length)))) await rm(join(parent, other), { recursive: true })
  }
  return join(parent, `${left}${process.pid}`)
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The one moment at which a reader of the folder sees the old files gone and the new ones there. */
export async function replace(target: string, made: string): Promise<void> {
  const old = `${made}-old`
  if (existsSync(target)) await rename(target, old)
  await rename(made, target)
  await rm(old, { recursive: true, force: true })
}
