import { expect, test } from 'vitest'
import { projectFiles, read } from './files.ts'

const files = projectFiles()

test('no file names a folder of the machine that it was written on', () => {
  const folder = /(?<![\w.\-/:])(?:file:\/\/)?(?:\/(?:work|root|home|Users)\/|[A-Z]:\\Users\\)\w/
  const named = files.flatMap(path => {
    const text = read(path)
    if (text.includes('\0')) return []
    return text.split('\n').flatMap((line, index) => (folder.test(line) ? [`${path}:${index + 1}`] : []))
  })
  expect(named).toEqual([])
})

test('the lockfile and npm’s settings name no registry', () => {
  expect(read('package-lock.json').match(/"resolved": "\w+:.*/g) ?? []).toEqual([])
  expect(read('.npmrc')).not.toMatch(/registry\s*=|\/\//)
})
