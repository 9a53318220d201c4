import { expect, test } from 'vitest'
import { kindsWithout } from '../harness/routes.ts'
import { pictured } from '../look/pictured.ts'

test('there is a picture of every kind of page', () => {
  expect(kindsWithout(Object.values(pictured).map(([path]) => path))).toEqual([])
})
