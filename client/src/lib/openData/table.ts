/** An answer as rows: the first list in it, each thing of it flattened. */
export interface AnswerTable {
  columns: string[]
  rows: string[][]
}

const mostRows = 50
const longestCell = 160
type Value = unknown

/** The first list of an answer as a table; without a list, its values one under the other; null when there is neither. */
export function tableOf(data: Value): AnswerTable | null {
  const list = firstList(data)
  const things = list ?? (isObject(data) ? [data] : [])
  const flat = things.slice(0, mostRows).map(thing => flattened(thing))
  const columns = [...new Set(flat.flatMap(row => [...row.keys()]))]
  if (!columns.length) return null
  return { columns, rows: flat.map(row => columns.map(column => row.get(column) ?? '')) }
}

/** Looks level by level, so that the outermost list is found. */
function firstList(data: Value): Value[] | null {
  let level = [data]
  while (level.length) {
    const list = level.find(value => Array.isArray(value))
    if (list) return list as Value[]
    level = level.flatMap(value => (isObject(value) ? Object.values(value) : []))
  }
  return null
}

function flattened(thing: Value, path = ''): Map<string, string> {
  if (!isObject(thing)) return new Map([[path, shown(thing)]])
  const entries = Object.entries(thing).flatMap(([name, value]) => {
    const here = path ? `${path}.${name}` : name
    // The wrapping of a list says nothing.
    if (isObject(value) && Array.isArray(value['nodes'])) return [[here, listed(value['nodes'])] as const]
    if (Array.isArray(value)) return [[here, listed(value)] as const]
    return [...flattened(value, here)]
  })
  return new Map(entries)
}

/** What a list within a row says: each of its things by all its words. */
function listed(values: Value[]): string {
  return cut(values.map(value => [...flattened(value).values()].filter(Boolean).join(', ')).join(' · '))
}

const shown = (value: Value) => (value === null || value === undefined ? '' : cut(String(value)))
const cut = (text: string) => (text.length > longestCell ? `${text.slice(0, longestCell)} …` : text)
const isObject = (value: Value): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
