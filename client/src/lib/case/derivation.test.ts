import { expect, test } from 'vitest'
import { chainOf, drawThreads, isInChain } from './derivation.ts'

const derivations = [
  { from: 'u1', to: 'i1' },
  { from: 'u1', to: 'i2' },
  { from: 'u2', to: 'i2' },
  { from: 'i1', to: 'l1' },
  { from: 'i2', to: 'l2' },
  { from: 'l2', to: 't1' },
]

test('the chain of a part is all that it rests on and all that came of it', () => {
  const { sources, results } = chainOf('i2', derivations)

  expect([...sources]).toEqual(['u1', 'u2'])
  expect([...results]).toEqual(['l2', 't1'])
})

test('what has the same source is not in the chain', () => {
  const chain = chainOf('i2', derivations)
  const lit = derivations.filter(derivation => isInChain(chain, derivation))

  expect(lit.map(({ from, to }) => `${from}–${to}`)).toEqual(['u1–i2', 'u2–i2', 'i2–l2', 'l2–t1'])
})

test('a chain that bites its tail comes to an end', () => {
  const { sources } = chainOf('a', [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ])

  expect([...sources]).toEqual(['b', 'a'])
})

test('a thread goes from the right side of one part to the left side of the other', () => {
  const [thread] = drawThreads([['a'], ['b', 'c']], [{ from: 'a', to: 'c' }])

  expect(thread!.d).toMatch(/^M19\.8 50C/)
  expect(thread!.d).toMatch(/ 26\.8 75$/)
})

test('a thread to what is not there, backwards or past a column is not drawn', () => {
  const columns = [['a'], ['b'], ['c']]

  expect(
    drawThreads(columns, [
      { from: 'a', to: 'x' },
      { from: 'b', to: 'a' },
      { from: 'a', to: 'c' },
    ]),
  ).toEqual([])
})

test('twelve by twelve parts have a thread each', () => {
  const column = (letter: string) => Array.from({ length: 12 }, (_, i) => letter + i)
  const all = column('a').flatMap(from => column('b').map(to => ({ from, to })))
  const threads = drawThreads([column('a'), column('b')], all)

  expect(new Set(threads.map(({ d }) => d)).size).toBe(144)
})
