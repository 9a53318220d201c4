import { expect, test } from 'vitest'
import { projectFiles } from './files.ts'

test('both databases have migrations of the same names, so that a backup of one fits into the other', () => {
  const named = (kind: string) =>
    projectFiles().flatMap(path => new RegExp(`migrations/${kind}/(Migration\\d+)\\.ts$`).exec(path)?.[1] ?? [])

  expect(named('sqlite').length).toBeGreaterThan(1)
  expect(named('postgresql')).toEqual(named('sqlite'))
})
