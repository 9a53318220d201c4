/** Who is behind the site; either may be unknown. */
interface Operator {
  readonly name: string
  readonly email: string
}

/** What the catalogue tells of this site. */
export interface Catalogued {
  /** Without a slash at the end. */
  readonly base: string
  readonly operator: Operator
  readonly changedAt: string
  /** The names of the files that hold a table each. */
  readonly tables: readonly string[]
}

const authority = 'http://publications.europa.eu/resource/authority'
/** In the form that the Swedish data portal knows. */
const licence = 'http://creativecommons.org/licenses/by/4.0/'
const sweden = 'http://sws.geonames.org/2661886/'

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}

/** The open data described for data portals, as RDF/XML by DCAT-AP-SE 3 (docs.dataportal.se/dcat). */
export function catalogueOf({ base, operator, changedAt, tables }: Catalogued): string {
  const at = (name: string) => `${base}/dcat.rdf#${name}`
  const contact = operator.email ? [link('dcat:contactPoint', at('contact'))] : []
  const about = [
    link('dcterms:publisher', at('publisher')),
    link('dcterms:license', licence),
    link('dcterms:language', `${authority}/language/SWE`),
    link('dcterms:spatial', sweden),
    dateTime('dcterms:modified', changedAt),
  ]
  const open = link('dcterms:accessRights', `${authority}/access-right/PUBLIC`)
  const distribution = (name: string, format: string, sv: string, en: string, more: string[]) =>
    thing('dcat:Distribution', at(name), [
      ...texts('dcterms:description', sv, en),
      text('dcterms:format', format),
      link('dcterms:license', licence),
      link('dcatap:availability', `${authority}/planned-availability/STABLE`),
      ...more,
    ])
  const things = [
    thing('dcat:Catalog', at('catalogue'), [
      ...texts('dcterms:title', 'Lärdom: öppna data', 'Lärdom: open data'),
      ...texts(
        'dcterms:description',
        'Det som finns på Lärdom, svenska kommuners gemensamma minne, att hämta och använda fritt.',
        'What there is on Lärdom, the shared memory of Swedish municipalities, free to fetch and use.',
      ),
      ...about,
      link('foaf:homepage', `${base}/`),
      link('dcat:themeTaxonomy', `${authority}/data-theme`),
      link('dcat:dataset', at('dataset')),
    ]),
    thing('dcat:Dataset', at('dataset'), [
      ...texts(
        'dcterms:title',
        'Vad svenska kommuner har prövat och lärt sig',
        'What Swedish municipalities have tried and learnt',
      ),
      ...texts(
        'dcterms:description',
        'Fall i sex steg – utmaningar, utforskningar, insikter, lösningar, tester och förslag till förbättring – med sina källor och hur de hänger ihop. Påhittade exempel är inte med.',
        'Cases in six steps – challenges, explorations, insights, solutions, tests and proposals for improvement – with their sources and how they hang together. Fictional examples are left out.',
      ),
      ...about,
      ...contact,
      open,
      link('dcterms:accrualPeriodicity', `${authority}/frequency/IRREG`),
      link('dcat:theme', `${authority}/data-theme/GOVE`),
      link('dcat:landingPage', `${base}/oppna-data`),
      ...['kommuner', 'styrning', 'verksamhetsutveckling'].map(word => text('dcat:keyword', word, 'sv')),
      ...['municipalities', 'governance', 'public sector innovation'].map(word => text('dcat:keyword', word, 'en')),
      ...['csv', 'json', 'graphql'].map(name => link('dcat:distribution', at(name))),
    ]),
    distribution('csv', 'text/csv', 'En fil för varje slags sak.', 'A file for each kind of thing.', [
      link('dcat:accessURL', `${base}/oppna-data#files`),
      ...tables.map(name => link('dcat:downloadURL', `${base}/data/${name}`)),
    ]),
    distribution('json', 'application/json', 'Alla fall som hela dokument.', 'All cases as whole documents.', [
      link('dcat:accessURL', `${base}/data/cases.json`),
      link('dcat:downloadURL', `${base}/data/cases.json`),
    ]),
    distribution('graphql', 'application/json', 'Frågor och svar med GraphQL.', 'Questions and answers by GraphQL.', [
      link('dcat:accessURL', `${base}/graphql`),
      link('dcat:accessService', at('api')),
    ]),
    thing('dcat:DataService', at('api'), [
      ...texts('dcterms:title', 'Lärdoms GraphQL-API', 'The GraphQL API of Lärdom'),
      ...texts('dcterms:description', 'Öppet att läsa, utan nyckel.', 'Open to read, without a key.'),
      link('dcterms:publisher', at('publisher')),
      link('dcterms:license', licence),
      ...contact,
      open,
      link('dcat:endpointURL', `${base}/graphql`),
      link('dcat:endpointDescription', `${base}/schema.graphql`),
      link('dcat:servesDataset', at('dataset')),
    ]),
    thing('foaf:Agent', at('publisher'), [text('foaf:name', operator.name || 'Lärdom')]),
    ...(operator.email
      ? [
          thing('vcard:Organization', at('contact'), [
            text('vcard:fn', operator.name || 'Lärdom'),
            link('vcard:hasEmail', `mailto:${operator.email}`),
          ]),
        ]
      : []),
  ]
  const declared = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declared.join('')}>\n${things.join('')}</rdf:RDF>\n`
}

function thing(type: string, uri: string, properties: string[]): string {
  return `<${type} rdf:about="${escaped(uri)}">\n${properties.map(property => `  ${property}\n`).join('')}</${type}>\n`
}

function link(property: string, uri: string): string {
  return `<${property} rdf:resource="${escaped(uri)}"/>`
}

function text(property: string, value: string, language?: string): string {
  return `<${property}${language ? ` xml:lang="${language}"` : ''}>${escaped(value)}</${property}>`
}

function texts(property: string, sv: string, en: string): string[] {
  return [text(property, sv, 'sv'), text(property, en, 'en')]
}

function dateTime(property: string, value: string): string {
  return `<${property} rdf:datatype="http://www.w3.org/2001/XMLSchema#dateTime">${escaped(value)}</${property}>`
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(value: string): string {
  return value.replace(/[&<>"]/g, sign => signs[sign]!)
}
