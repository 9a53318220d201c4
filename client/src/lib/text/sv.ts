import * as about from './sv/about.ts'
import * as card from './sv/card.ts'
import * as compare from './sv/compare.ts'
import * as theCase from './sv/case.ts'
import * as components from './sv/components.ts'
import * as explore from './sv/explore.ts'
import * as format from './sv/format.ts'
import * as knowledge from './sv/knowledge.ts'
import * as listFile from './sv/listFile.ts'
import * as lists from './sv/lists.ts'
import * as map from './sv/map.ts'
import * as methods from './sv/methods.ts'
import * as municipality from './sv/municipality.ts'
import * as networks from './sv/networks.ts'
import * as openData from './sv/openData.ts'
import * as parts from './sv/parts.ts'
import * as search from './sv/search.ts'
import * as seminars from './sv/seminars.ts'
import * as similar from './sv/similar.ts'
import * as site from './sv/site.ts'
import * as solution from './sv/solution.ts'
import * as start from './sv/start.ts'
import * as themes from './sv/themes.ts'

/** Every word of the interface, in Swedish: the original that the other languages must match. Pages load it by area. */
export const sv = {
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
}

export type Words = typeof sv
