import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readAliases } from '../../seeds/aliases.ts'
import { newId } from '../database/id.ts'
import { BadFile, maximumFileBytes, readCaseFile } from './case.file.ts'

const aliases = readAliases()
const least = `id: ett-fall
title: Ett exempel
language: sv
municipalities: []
area: styrning
steps: {}
unknown: []
sources:
  - url: https://example.se
    publisher: Exempelköpings kommun
    readExtent: hela
    readOn: '2026-11-23'
`
const document = { format: 'lardom-case', formatVersion: 2, slug: 'ett-fall', title: 'Ett exempel', isExample: true }

/** What is told of a file that is refused. */
function told(content: string | Buffer, name = 'fall.yaml'): string {
  try {
    readCaseFile(name, Buffer.from(content), aliases)
    return 'taken'
  } catch (error) {
    if (error instanceof BadFile) return error.message
    throw error
  }
}

describe('a file is refused with its name, the line and the field', () => {
  const changes: [string, string, string][] = [
    ['unknown: []', 'unknwon: []', 'fall.yaml:7:1: unknwon: is no key of this format'],
    ['title: Ett exempel', 'title: 5', 'fall.yaml:2:8: title: '],
    ['title: Ett exempel', '', 'fall.yaml:1:1: title: '],
    ['language: sv', 'language: en', 'fall.yaml:3:11: language: '],
    ['id: ett-fall', 'id: Ett fall', 'fall.yaml:1:5: id: '],
    ['id: ett-fall', 'id: -ett--fall-', 'fall.yaml:1:5: id: must be lower case'],
    ['municipalities: []', 'municipalities: [{ code: 9901, name: A }]', 'fall.yaml:4:26: municipalities.0.code: '],
    ['steps: {}', 'steps: { 7_more: [] }', 'fall.yaml:6:10: steps.7_more: is no key of this format'],
    ['steps: {}', "steps: { 3_insights: [''] }", 'fall.yaml:6:23: steps.3_insights.0: '],
    ['steps: {}', 'steps: { 3_insights: [A, "b\\0"] }', 'fall.yaml:6:26: steps.3_insights.1: holds NUL'],
    ['steps: {}', 'steps: { 4_solutions: ["\\ud800"] }', 'fall.yaml:6:24: steps.4_solutions.0: holds NUL or half'],
    ['steps: {}', 'steps: { 5_tests: [{ scale: "a\\0" }] }', 'fall.yaml:6:29: steps.5_tests.0.scale: holds NUL'],
    [
      'steps: {}',
      'steps: { 6_improvements: [{ goal: "\\0" }] }',
      'fall.yaml:6:35: steps.6_improvements.0.goal: holds NUL',
    ],
    ['steps: {}', 'steps: { 1_challenges: [{ kind: PROBLEM }] }', 'fall.yaml:6:33: steps.1_challenges.0.kind: '],
    ['area: styrning', 'area: styrning\nperiod: { from: 2018 }', 'fall.yaml:6:17: period.from: '],
    [
      'area: styrning',
      "area: styrning\nperiod: { from: '2018', to: '2017' }",
      'fall.yaml:6:29: period.to: ends before',
    ],
    ["readOn: '2026-11-23'", "readOn: '2026-02-30'", 'fall.yaml:12:13: sources.0.readOn: '],
    ['https://example.se', 'javascript:alert(1)', 'fall.yaml:9:10: sources.0.url: '],
    ['Exempelköpings kommun', 'x'.repeat(301), 'fall.yaml:10:16: sources.0.publisher: '],
    ['area: styrning', 'area: styrning\n\tplace: A', 'fall.yaml:6:1: '],
    ['language: sv', 'language: sv\nlanguage: sv', 'fall.yaml:4:1: '],
    ['area: styrning', 'area: "styrning', 'fall.yaml:1'],
    ['steps: {}', 'steps: { 3_insights: [A, B }', 'fall.yaml:6:'],
    ['language: sv', 'language: sv\n__proto__: { a: 1 }', 'fall.yaml:4:1: __proto__: '],
    ['steps: {}', 'steps: {}\n---\nid: two', 'fall.yaml:'],
  ]

  test.each(changes)('%s → %s', (from, to, message) => {
    expect(told(least.replace(from, to))).toContain(message)
  })

  test('and everything that is wrong is told at once', () => {
    const lines = told(least.replace('language: sv', 'language: en').replace('area:', 'arae:')).split('\n')
    expect(lines).toEqual([
      ...[expect.stringContaining('fall.yaml:3:11: language')],
      ...[expect.stringContaining('area: '), expect.stringContaining('fall.yaml:5:1: arae: is no key')],
    ])
  })

  test('also when it is JSON, or a document', () => {
    const text = JSON.stringify({ ...document, insights: [{ text: 'A' }, { text: '' }] }, null, 1)
    expect(told(text, 'fall.json')).toContain('fall.json:12:')
    expect(told(text, 'fall.json')).toContain('insights.1.text: ')
    expect(told(JSON.stringify({ ...document, extra: 1 }))).toContain('extra: is no key of this format')
    expect(told(JSON.stringify({ ...document, formatVersion: 3 }))).toContain('formatVersion: ')
    expect(told(JSON.stringify({ ...document, insights: [{ text: 'A', key: newId('insight') }] }))).toBe('taken')
  })
})

describe('a file that is no case at all is refused in words', () => {
  const files: [string, string | Buffer, string][] = [
    ['empty', '', 'file: '],
    ['only a remark', '# nothing here\n', 'file: '],
    ['a list', '- id: a\n- id: b\n', 'fall.yaml:1:1: file: '],
    ['a text', 'ett fall', 'fall.yaml:1:1: file: '],
    ['a number', '5', 'fall.yaml:1:1: file: '],
    ['cut off', least.slice(0, 200), 'sources'],
    ['cut off in JSON', JSON.stringify(document).slice(0, -10), 'fall.yaml:1:'],
    ['in another encoding', Buffer.from(least, 'latin1'), 'fall.yaml: is not UTF-8'],
    ['in UTF-16', Buffer.from(`\ufeff${least}`, 'utf16le'), 'fall.yaml: is not UTF-8'],
    ['no text', readFileSync(process.execPath).subarray(0, 1000), 'fall.yaml'],
    ['too large', Buffer.alloc(maximumFileBytes + 1, 'a'), 'has 2000001 bytes; a case has at most 2000000'],
    ['far too large', Buffer.alloc(50_000_000, '\n'), 'has 50000000 bytes'],
    ['an alias bomb', bomb(), 'fall.yaml: '],
    ['an alias of itself', 'a: &a [*a]', 'fall.yaml'],
    ['nested without end', '['.repeat(100_000), 'fall.yaml'],
    [
      'nested without end in a block',
      Array.from({ length: 1800 }, (_, depth) => ' '.repeat(depth) + 'a:').join('\n'),
      'fall',
    ],
    ['of NUL', Buffer.alloc(1000), 'fall.yaml'],
  ]

  test.each(files)('%s', (_what, content, message) => {
    expect(told(content)).toContain(message)
  })
})

test('a byte order mark and Windows’ line ends make no difference', () => {
  const read = (content: string) => readCaseFile('fall.yaml', Buffer.from(content), aliases).document
  const plain = read(least)
  expect(read(`\ufeff${least}`)).toEqual(plain)
  expect(read(least.replaceAll('\n', '\r\n'))).toEqual(plain)
})

test('words that no table knows are kept as text with a warning, and never guessed', () => {
  const improvements = '6_improvements: [{ goal: A, status: halvvägs, decisionLevel: kungen }]'
  const steps = `steps: { ${improvements}, 5_tests: [{ scale: litet }] }`
  const content = least.replace('area: styrning', 'area: något helt eget').replace('steps: {}', steps)
  const { document, warnings } = readCaseFile('fall.yaml', Buffer.from(content), aliases)

  expect(document).toMatchObject({
    ...{ area: 'något helt eget', themes: [], tests: [{ scaleText: 'litet' }] },
    improvements: [{ statusText: 'halvvägs', decisionLevelText: 'kungen' }],
  })
  expect(
    document.tests[0]!.scale ?? document.improvements[0]!.status ?? document.improvements[0]!.decisionLevel,
  ).toBeUndefined()
  expect(warnings.map(warning => /"(.*)"/.exec(warning)![1])).toEqual([
    'något helt eget',
    'litet',
    'halvvägs',
    'kungen',
  ])
})

test('words that every object of the language knows are words like others', () => {
  const improvements = '6_improvements: [{ goal: A, status: constructor, decisionLevel: toString }]'
  const steps = `steps: { ${improvements}, 5_tests: [{ scale: valueOf }] }`
  const content = least.replace('area: styrning', 'area: constructor, __proto__').replace('steps: {}', steps)
  const { document, warnings } = readCaseFile('fall.yaml', Buffer.from(content), aliases)

  expect(document).toMatchObject({ area: 'constructor, __proto__', themes: [], tests: [{ scaleText: 'valueOf' }] })
  expect(warnings).toHaveLength(5)
})

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  for (let level = 1; level < 10; level += 1) {
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    )
  }
  return lines.join('\n')
}
