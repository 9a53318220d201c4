import { expect, test } from 'vitest'
import { href, routeOf, translations } from './href.ts'

test('each page has an address in Swedish and one in English', () => {
  expect(href('start', null, 'sv')).toBe('/')
  expect(href('start', null, 'en')).toBe('/en')
  expect(href('case', 'tre-mal', 'sv')).toBe('/fall/tre-mal')
  expect(href('case', 'tre-mal', 'en')).toBe('/en/cases/tre-mal')
  expect(href('municipalities', null, 'en')).toBe('/en/municipalities')
  expect(href('municipality', '0114', 'sv')).toBe('/kommuner/0114')
})

test('both addresses of a page lead to one route', () => {
  expect(routeOf('/fall/tre-mal')).toBe('/cases/tre-mal')
  expect(routeOf('/en/cases/tre-mal')).toBe('/cases/tre-mal')
  expect(routeOf('/en')).toBe('/')
  expect(routeOf('/utforska.csv')).toBe('/explore.csv')
  expect(routeOf('/en/explore.csv')).toBe('/explore.csv')
})

test('English words without /en, and Swedish ones with it, lead nowhere', () => {
  expect(routeOf('/cases/tre-mal')).toBe('/unknown')
  expect(routeOf('/explore.csv')).toBe('/unknown')
  expect(routeOf('/en/fall')).not.toBe('/cases')
})

test('the switch of language stays on the page', () => {
  expect(translations({ pathname: '/fall/å-b' })).toEqual({ sv: '/fall/%C3%A5-b', en: '/en/cases/%C3%A5-b' })
  expect(translations({ pathname: '/en/municipalities' })).toEqual({ sv: '/kommuner', en: '/en/municipalities' })
  expect(translations({ pathname: '/finns-inte' })).toEqual({ sv: '/', en: '/en' })
})

test('an address that is not well encoded is translated all the same', () => {
  expect(translations({ pathname: '/fall/%E0%A4%A' }).en).toBe('/en/cases/%25E0%25A4%25A')
})
