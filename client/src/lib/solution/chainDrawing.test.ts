import { expect, test } from 'vitest'
import { drawChain } from './chainDrawing.ts'

interface Node {
  name: string
  began: string | null
  children: Node[]
}
const node = (name: string, began: string | null, ...children: Node[]): Node => ({ name, began, children })

const chain = node(
  'A',
  '2025-02',
  node('B', '2025-10', node('C', '2026-03')),
  node('D', '2025-11'),
  node('E', '2026-04'),
)
const places = (root: Node) =>
  Object.fromEntries(drawChain(root).placed.map(({ node: { name }, x, y }) => [name, { x, y }]))

test('who began later stands further to the right, and those of one half-year in one column', () => {
  const at = places(chain)

  expect(at['A']!.x).toBeLessThan(at['B']!.x)
  expect(at['B']!.x).toBe(at['D']!.x)
  expect(at['C']!.x).toBe(at['E']!.x)
  expect(drawChain(chain).columns.map(({ year, part }) => `${year}:${part}`)).toEqual(['2025:1', '2025:2', '2026:1'])
})

test('a chain goes straight on, and each branch has a lane of its own', () => {
  const at = places(chain)

  expect(at['C']!.y).toBe(at['B']!.y)
  expect(new Set([at['B']!.y, at['D']!.y, at['E']!.y]).size).toBe(3)
})

test('who began in the same half-year or at no known time stands after the one it took over from', () => {
  const at = places(node('A', '2025-02', node('B', '2025-03', node('C', null)), node('D', '2025-09')))

  expect(at['A']!.x).toBeLessThan(at['B']!.x)
  expect(at['B']!.x).toBeLessThan(at['C']!.x)
  expect(at['C']!.x).toBeLessThan(at['D']!.x)
})

test('every municipality but the first has a thread that leads to it', () => {
  const { placed } = drawChain(chain)

  expect(placed.map(({ path }) => path !== '')).toEqual([false, true, true, true, true])
  expect(placed.map(({ parent }) => parent?.name)).toEqual([undefined, 'A', 'B', 'A', 'A'])
})

test('one municipality alone is drawn as well', () => {
  expect(places(node('A', null))['A']).toEqual({ x: expect.any(Number), y: expect.any(Number) })
})
