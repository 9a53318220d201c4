import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { spawnChromium } from '../harness/chromium.ts'
import { freePort } from '../harness/freePort.ts'
import { lardom, startProgram } from '../harness/program.ts'

interface Shown extends AsyncDisposable {
  url: string
  /** Takes one of the made-up cases away and says which. */
  withdrawAnExample(): Promise<string>
}

/** The site as "npm start" shows it to a newcomer, in a folder that is gone afterwards. */
export async function showSite(): Promise<Shown> {
  const folder = mkdtempSync(join(tmpdir(), 'lardom-look-'))
  const program = startProgram('server/main.ts', [], { PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'warn', EXAMPLES: 'on' })
  const [, url] = await program.line(/^Lärdom is at (.+)\n/m)
  return {
    url: url!,
    withdrawAnExample: async () => {
      const slug = 'ett-barn-fem-blanketter'
      const words = ['case', 'withdraw', slug, '--reason', 'Exemplet visar hur en tillbakadragen sida ser ut.']
      const { code, stderr } = await lardom(words, { DATA_DIR: folder, EXAMPLES: 'on' })
      if (code !== 0) throw new Error(stderr)
      return slug
    },
    [Symbol.asyncDispose]: async () => {
      program.signal('SIGTERM')
      await program.finished
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A browser that listens on a port, for tools that drive it themselves. */
export async function showBrowser(): Promise<AsyncDisposable & { port: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'lardom-browser-'))
  const port = await freePort()
  const browser = spawnChromium(port, folder)
  const ended = once(browser, 'exit')
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (tries === 100) throw new Error('Chromium did not start.')
    await setTimeout(100)
  }
  return {
    port,
    [Symbol.asyncDispose]: async () => {
      browser.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function listens(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/json/version`)).ok
  } catch {
    return false
  }
}
