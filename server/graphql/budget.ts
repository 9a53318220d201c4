import { badInput } from './errors.ts'

export const maximumNodes = 5000
/** Counting a list costs as much as reading it. */
export const countingCost = 5
const maximumStatements = 250
const maximumSeconds = 5

/**
 * What one request may use: things in the answer, statements and time, however the sizes came. Throws `TOO_COSTLY` once
 * it is too much, before more is read.
 */
export class Budget {
  nodes = 0
  #statements = 0
  #begunAt = performance.now()

  get left(): number {
    return maximumNodes - this.nodes
  }

  /** For an answer that is made anew: what was read for nothing does not count, but the time goes on. */
  reset(): void {
    this.nodes = 0
    this.#statements = 0
  }

  spend(nodes: number): void {
    this.nodes += nodes
    if (this.nodes <= maximumNodes) return
    throw tooCostly(`asks for more than ${maximumNodes} things at once: take smaller pages`, maximumNodes)
  }

  /** To be called before each statement. */
  spendStatement(cost = 1): void {
    this.#statements += cost
    if (this.#statements > maximumStatements) {
      throw tooCostly(`takes more than ${maximumStatements} statements: ask for less at once`, maximumStatements)
    }
    if (performance.now() - this.#begunAt > maximumSeconds * 1000) {
      throw tooCostly(`takes more than ${maximumSeconds} seconds: ask for less at once`, maximumSeconds)
    }
  }
}

function tooCostly(how: string, maximum: number) {
  return badInput('TOO_COSTLY', `This query ${how}.`, { maximum })
}
