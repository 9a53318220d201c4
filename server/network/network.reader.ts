import { caseReader } from '../case/case.reader.ts'
import { json } from '../database/bilingual.ts'
import { examples } from '../graphql/examples.ts'
import { periodField } from '../graphql/period.ts'
import { byName, latestHeld, newest, type Order } from '../graphql/orders.ts'
import { computed, many, one, reader, through } from '../graphql/reader.ts'
import { materialReader } from '../material/material.reader.ts'
import { municipalityReader } from '../municipality/municipality.reader.ts'
import { publicationReader } from '../publication/publication.reader.ts'
import { seminarReader } from '../seminar/seminar.reader.ts'

const byNumber: Order = { columns: [{ name: 'number', like: 0 }] }

export const processStepReader = reader('ProcessStep', 'process_steps', {
  fields: {
    network: one(() => networkReader, 'network'),
    materials: many(() => materialReader, { by: 'processStep' }),
  },
})

export const networkReader = reader('Network', 'networks', {
  fields: {
    period: periodField,
    page: computed(['pageTitle', 'pagePublisher', 'pagePublished', 'pageUrl'], row =>
      row['page_title'] === null
        ? null
        : {
            title: row['page_title'],
            publisher: row['page_publisher'],
            published: row['page_published'],
            url: row['page_url'],
          },
    ),
    unknown: computed(['unknown'], row => json(row['unknown'])),
    steps: many(() => processStepReader, { by: 'network', order: byNumber, atMost: 6 }),
    members: through(() => municipalityReader, 'network_members', 'network', 'municipality', { order: byName }),
    cases: many(() => caseReader, { by: 'network', order: newest }),
    seminars: many(() => seminarReader, { by: 'network', order: latestHeld }),
    publications: many(() => publicationReader, { by: 'network' }),
    materials: many(() => materialReader, { by: 'network' }),
  },
  orders: { NAME: byName },
  filters: { examples },
})
