import { defineEntity, p } from '@mikro-orm/core'
import type { Bilingual } from '../database/bilingual.ts'
import { stored } from '../database/stored.ts'

const ThemeTable = defineEntity({
  name: 'Theme',
  tableName: 'themes',
  properties: {
    ...stored,
    code: p.string().length(40).unique(),
    name: p.json<Bilingual>(),
    parent: () => p.manyToOne(Theme).ref().nullable().index(),
    position: p.integer().index(),
    cofog: p.json<string[]>(),
    euThemes: p.json<string[]>(),
  },
})
export class Theme extends ThemeTable.class {}
ThemeTable.setClass(Theme)

const ObstacleTable = defineEntity({
  name: 'Obstacle',
  tableName: 'obstacles',
  properties: {
    ...stored,
    code: p.string().length(40).unique(),
    name: p.json<Bilingual>(),
    description: p.json<Bilingual>(),
    position: p.integer(),
  },
})
export class Obstacle extends ObstacleTable.class {}
ObstacleTable.setClass(Obstacle)
