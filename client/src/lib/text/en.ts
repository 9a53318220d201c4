import * as about from './en/about.ts'
import * as card from './en/card.ts'
import * as compare from './en/compare.ts'
import * as theCase from './en/case.ts'
import * as components from './en/components.ts'
import * as explore from './en/explore.ts'
import * as format from './en/format.ts'
import * as knowledge from './en/knowledge.ts'
import * as listFile from './en/listFile.ts'
import * as lists from './en/lists.ts'
import * as map from './en/map.ts'
import * as methods from './en/methods.ts'
import * as municipality from './en/municipality.ts'
import * as networks from './en/networks.ts'
import * as openData from './en/openData.ts'
import * as parts from './en/parts.ts'
import * as search from './en/search.ts'
import * as seminars from './en/seminars.ts'
import * as similar from './en/similar.ts'
import * as site from './en/site.ts'
import * as solution from './en/solution.ts'
import * as start from './en/start.ts'
import * as themes from './en/themes.ts'
import type { Words } from './sv.ts'

/** Every word of the interface, in English. A word that is missing here does not compile. Pages load it by area. */
export const en = {
  ...about,
  ...card,
  ...compare,
  ...theCase,
  ...components,
  ...explore,
  ...format,
  ...knowledge,
  ...listFile,
  ...lists,
  ...map,
  ...methods,
  ...municipality,
  ...networks,
  ...openData,
  ...parts,
  ...search,
  ...seminars,
  ...similar,
  ...site,
  ...solution,
  ...start,
  ...themes,
} satisfies Words
