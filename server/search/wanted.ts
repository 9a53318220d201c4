/** What is looked for: all of `always`, at least so many of the groups, each by any of its ways, and nothing of `without`. */
export interface Wanted {
  readonly always: readonly Ways[]
  readonly groups: readonly Ways[]
  readonly atLeast: number
  readonly without: Ways
  /** Whether only titles are looked at. */
  readonly inTitle?: boolean
}

/** A way is one stem, or several that stand next to each other. */
type Ways = readonly (readonly string[])[]

/** How a database writes an expression of its search. */
interface Notation {
  readonly and: string
  readonly or: string
  readonly not: string
  readonly way: (stems: readonly string[]) => string
}

/** Writes what is wanted. Stems are letters and figures: nothing in them is an operator. */
export function expressionOf({ always, groups, atLeast, without }: Wanted, { and, or, not, way }: Notation): string {
  const any = (ways: Ways) => `(${ways.map(way).join(or)})`
  const required = always.map(any)
  const alternatives = choices(groups, atLeast).map(chosen => `(${chosen.map(any).join(and)})`)
  const found = [...required, ...(groups.length ? [`(${alternatives.join(or)})`] : [])].join(and)
  return without.length ? `(${found})${not}${any(without)}` : found
}

/** Each choice of so many of the groups. */
function choices<T>(groups: readonly T[], atLeast: number): T[][] {
  if (atLeast >= groups.length) return [[...groups]]
  if (atLeast <= 1) return groups.map(group => [group])
  return groups.flatMap((group, index) => {
    const rest = groups.slice(index + 1)
    return rest.length < atLeast - 1 ? [] : choices(rest, atLeast - 1).map(others => [group, ...others])
  })
}
