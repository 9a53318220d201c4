import type { Quad } from '@rdfjs/types'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { expect, test } from 'vitest'
import { newWorld } from '../../tests/harness/world.ts'
import { catalogueOf } from './catalogue.ts'

const base = 'https://lardom.example.org'
const site = { base, changedAt: '2026-11-28T08:00:00.000Z', tables: ['cases.csv', 'insights.csv'] }
const operator = { name: 'Exempel & <Söner>', email: 'registrator@example.org' }
const prefixes = {
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}

/** What DCAT-AP-SE 3 asks of each class: what is mandatory, and what it recommends that we know. */
const required = {
  'dcat:Catalog': ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:license', 'dcat:dataset'],
  'dcat:Dataset': [
    ...['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:language', 'dcterms:accrualPeriodicity'],
    ...['dcat:contactPoint', 'dcat:distribution', 'dcat:keyword', 'dcat:theme', 'dcterms:accessRights'],
  ],
  'dcat:Distribution': ['dcat:accessURL', 'dcterms:format', 'dcterms:license', 'dcterms:description'],
  'dcat:DataService': [
    'dcterms:title',
    'dcat:endpointURL',
    'dcterms:publisher',
    'dcat:contactPoint',
    'dcterms:license',
  ],
  'foaf:Agent': ['foaf:name'],
  'vcard:Organization': ['vcard:fn', 'vcard:hasEmail'],
}

async function parsed(xml: string): Promise<Quad[]> {
  const parser = new RdfXmlParser()
  const quads: Quad[] = []
  const done = new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject))
  parser.on('data', (quad: Quad) => quads.push(quad))
  parser.end(xml)
  await done
  return quads
}

const shortened = (uri: string) =>
  Object.entries(prefixes).reduce((short, [prefix, whole]) => short.replace(whole, `${prefix}:`), uri)

/** The properties of each thing, by its class. */
function things(quads: Quad[]) {
  const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
  return quads
    .filter(({ predicate }) => predicate.value === type)
    .map(({ subject, object }) => ({
      kind: shortened(object.value),
      uri: subject.value,
      properties: quads
        .filter(quad => quad.subject.equals(subject))
        .map(({ predicate, object }) => [shortened(predicate.value), object.value] as const),
    }))
}

test('the catalogue has what DCAT-AP-SE requires of each class, and nothing in it leads nowhere', async () => {
  const described = things(await parsed(catalogueOf({ ...site, operator })))

  for (const [kind, names] of Object.entries(required)) {
    const some = described.filter(thing => thing.kind === kind)
    expect([kind, some.length > 0]).toEqual([kind, true])
    for (const { uri, properties } of some) {
      expect([uri, properties.map(([name]) => name)]).toEqual([uri, expect.arrayContaining(names)])
    }
  }
  const own = described.flatMap(({ properties }) =>
    properties.map(([, value]) => value).filter(value => value.startsWith(`${base}/dcat.rdf#`)),
  )
  const known = new Set(described.map(({ uri }) => uri))
  expect(own.filter(uri => !known.has(uri))).toEqual([])
  const values = (name: string) => described.flatMap(({ properties }) => properties.filter(([own]) => own === name))
  expect(new Set(values('dcterms:license').map(([, value]) => value))).toEqual(
    new Set(['http://creativecommons.org/licenses/by/4.0/']),
  )
  expect(values('foaf:name')).toEqual([['foaf:name', operator.name]])
  expect(values('vcard:hasEmail')).toEqual([['vcard:hasEmail', `mailto:${operator.email}`]])
  expect(values('dcat:downloadURL')).toHaveLength(3)
})

test('without a known operator the site itself is the publisher, and nobody is named to write to', async () => {
  const described = things(await parsed(catalogueOf({ ...site, operator: { name: '', email: '' } })))

  expect(described.find(({ kind }) => kind === 'foaf:Agent')!.properties).toContainEqual(['foaf:name', 'Lärdom'])
  expect(described.flatMap(({ properties }) => properties.map(([name]) => name))).not.toContain('dcat:contactPoint')
})

test('the site serves it at a stable address, and every file that it names is there', async () => {
  await using world = await newWorld()
  const answer = await world.app.inject({ url: '/dcat.rdf', headers: { host: 'lardom.example.org' } })
  expect(answer.headers['content-type']).toBe('application/rdf+xml; charset=utf-8')
  const downloads = things(await parsed(answer.body)).flatMap(({ properties }) =>
    properties.flatMap(([name, value]) => (name === 'dcat:downloadURL' ? [new URL(value).pathname] : [])),
  )

  expect(downloads.length).toBeGreaterThan(15)
  for (const path of downloads) expect([path, (await world.app.inject(path)).statusCode]).toEqual([path, 200])
  const { etag } = answer.headers
  const again = { url: '/dcat.rdf', headers: { host: 'lardom.example.org', 'if-none-match': etag } }
  expect((await world.app.inject(again)).statusCode).toBe(304)
})
