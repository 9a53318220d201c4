import { describe, expect, test } from 'vitest'
import { kinds, seededBase } from '../harness/bases.ts'
import { startProgram } from '../harness/program.ts'
import { faultsIn, publishings } from './whole.ts'

const cycles = process.env['LONG'] ? 60 : 10
const cases = 12

describe.concurrent('an import that is killed at any moment', () => {
  test.each(kinds)('loses nothing that it acknowledged and leaves nothing half done: %s', async kind => {
    await using base = await seededBase(kind)
    const before = await publishings(base)
    const acknowledged = new Map<string, number>()
    let count = 0

    for (let cycle = 0; cycle < cycles; cycle += 1) {
      // The cases of every second cycle are those of the one before, changed.
      const words = [(cycle >> 1) * cases, cases, cycle * 1000].map(String)
      const importing = startProgram('tests/faults/importing.ts', words, { DATABASE_URL: base.url })
      await importing.line(/^published .+\n/m)
      await new Promise(resolve => setTimeout(resolve, Math.random() * 400))
      importing.signal('SIGKILL')
      const { stdout, signal, stderr } = await importing.finished

      expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' })
      for (const [, slug, version] of stdout.matchAll(/^published (\S+) (\d+)\n/gm)) {
        acknowledged.set(slug!, Number(version))
        count += 1
      }
      const rows = await base.rows('select slug, version from cases')
      const there = new Map(rows.map(({ slug, version }) => [slug as string, Number(version)]))
      const lost = [...acknowledged].filter(([slug, version]) => !((there.get(slug) ?? 0) >= version))
      expect(lost).toEqual([])
    }

    const after = await publishings(base)
    expect(count).toBeGreaterThanOrEqual(cycles)
    expect(await faultsIn(base)).toEqual([])
    expect(after.version - before.version).toBe(after.revisions - before.revisions)
  })
})
