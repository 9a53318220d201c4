import { caseReader } from '../case/case.reader.ts'
import { json } from '../database/bilingual.ts'
import { bilingual } from '../graphql/bilingualField.ts'
import { byPosition, newest } from '../graphql/orders.ts'
import { computed, many, one, reader, through } from '../graphql/reader.ts'

export const themeReader = reader('Theme', 'themes', {
  fields: {
    name: bilingual('name'),
    parent: one(() => themeReader, 'parent'),
    children: many(() => themeReader, { by: 'parent', atMost: 20 }),
    cofog: computed(['cofog'], row => json(row['cofog'])),
    euThemes: computed(['euThemes'], row => json(row['eu_themes'])),
    cases: through(() => caseReader, 'case_themes', 'theme', 'case', { order: newest }),
  },
  orders: { POSITION: byPosition },
})

export const obstacleReader = reader('Obstacle', 'obstacles', {
  fields: {
    name: bilingual('name'),
    description: bilingual('description'),
    cases: through(() => caseReader, 'case_obstacles', 'obstacle', 'case', { order: newest }),
  },
  orders: { POSITION: byPosition },
})
