import { badInput } from './errors.ts'

export const maximumNodes = 5000

/** Counts what one request reads, whatever way the page sizes came. Throws `TOO_COSTLY` once it is too much. */
export class Budget {
  spent = 0

  get left(): number {
    return maximumNodes - this.spent
  }

  spend(nodes: number): void {
    this.spent += nodes
    if (this.spent > maximumNodes) {
      const message = `This query asks for more than ${maximumNodes} things at once: take smaller pages.`
      throw badInput('TOO_COSTLY', message, { maximum: maximumNodes })
    }
  }
}
