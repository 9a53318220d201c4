import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { projectFiles, read } from './files.ts'

// Who may import whom, as ARCHITECTURE.md tells it. Each test lists the imports that break its rule.
interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const files = projectFiles()
const sources = files.filter(path => /\.(ts|js|svelte)$/.test(path) && !path.endsWith('.d.ts'))
const imports = sources.flatMap(importsOf)

const base = ['database', 'graphql']
const folderOf = (path: string) => /^server\/([^/]+)\//.exec(path)?.[1]
const said = ({ from, to }: Import) => `${from} → ${to}`
const isTest = (path: string) => path.startsWith('tests/') || path.endsWith('.test.ts')
const features = new Set(files.map(folderOf).filter(folder => folder && !base.includes(folder)))

test('database and graphql know no feature, and database not graphql', () => {
  const allowed = { database: ['database'], graphql: ['graphql', 'database'] }
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    const mine = allowed[folderOf(from) as keyof typeof allowed]
    if (!mine || isTest(from)) return false
    return !mine.includes(folderOf(to) ?? '') && !(typeOnly && /^server\/(config|context)\.ts$/.test(to))
  })
  expect(wrong.map(said)).toEqual([])
})

test('a feature uses the base, and of other features their tables, types, readers and services', () => {
  const wrong = imports.filter(({ from, to }) => {
    const mine = folderOf(from)
    if (!features.has(mine) || isTest(from)) return false
    if ([mine, ...base].includes(folderOf(to)) || to === 'server/context.ts') return false
    return !(features.has(folderOf(to)) && /\.(table|type|reader|service)\.ts$/.test(to))
  })
  expect(wrong.map(said)).toEqual([])
})

test('resolvers are imported by the list of features alone', () => {
  const wrong = imports.filter(({ from, to }) => to.endsWith('.resolver.ts') && from !== 'server/features.ts')
  expect(wrong.map(said)).toEqual([])
})

test('the server does not import seeds or tests in its folders, nor the client', () => {
  const wrong = imports.filter(({ from, to }) => {
    if (!from.startsWith('server/') || isTest(from)) return false
    return /^(tests|client)\//.test(to) || (folderOf(from) !== undefined && to.startsWith('seeds/'))
  })
  expect(wrong.map(said)).toEqual([])
})

test('the client imports nothing from server, seeds, tests or tools', () => {
  const wrong = imports.filter(
    ({ from, to }) => from.startsWith('client/src/') && /^(server|seeds|tests|tools)\//.test(to),
  )
  expect(wrong.map(said)).toEqual([])
})

test('the client’s ui knows no domain, and its lib no route', () => {
  const lib = (path: string) => /^client\/src\/lib\/([^/]+)\//.exec(path)?.[1]
  const wrong = imports.filter(({ from, to }) => {
    if (from.startsWith('client/src/lib/') && to.startsWith('client/src/routes/')) return true
    return lib(from) === 'ui' && features.has(lib(to))
  })
  expect(wrong.map(said)).toEqual([])
})

test('no folder is a drawer for anything', () => {
  expect(files.filter(path => /(^|\/)(utils?|helpers?|common|shared|misc)\//.test(path))).toEqual([])
})

test('no source file is longer than 300 lines', () => {
  const code = files.filter(path => /\.(ts|js|svelte|css|html)$/.test(path))
  const written = code.filter(path => !/\/migrations\/|\.gen\.|\.d\.ts$/.test(path))
  const lengths = written.map(path => ({ path, lines: read(path).split('\n').length - 1 }))
  expect(lengths.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
})

function importsOf(from: string): Import[] {
  const statement =
    /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*()['"]([^'"]+)['"]/gm
  return [...read(from).matchAll(statement)].flatMap(([, type, named, , bare]) => {
    const target = named ?? bare ?? ''
    const to = target.startsWith('.')
      ? posix.join(posix.dirname(from), target)
      : target.replace(/^#lib\//, 'client/src/lib/')
    return to === target && !target.startsWith('#lib/') ? [] : [{ from, to, typeOnly: Boolean(type) }]
  })
}
