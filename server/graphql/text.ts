import { badInput } from './errors.ts'

const maximumValues = 100
const maximumLength = 1000

/**
 * Checks every text and list in a field's arguments, whatever depth: well-formed, at most 1,000 characters, lists of at
 * most 100 values. Throws `BAD_TEXT` or `TOO_MANY_VALUES` naming the argument.
 */
export function checkText(value: unknown, argument = ''): void {
  if (typeof value === 'string') {
    if (value.length > maximumLength) {
      const message = `"${argument}" has ${value.length} characters: at most ${maximumLength} are taken.`
      throw badInput('BAD_TEXT', message, { argument, maximum: maximumLength })
    }
    // PostgreSQL stores neither, and no real text has them.
    if (!value.isWellFormed() || value.includes('\0')) {
      throw badInput('BAD_TEXT', `"${argument}" holds NUL or half a character.`, { argument })
    }
  } else if (Array.isArray(value)) {
    if (value.length > maximumValues) {
      const message = `"${argument}" has ${value.length} values: at most ${maximumValues} are taken.`
      throw badInput('TOO_MANY_VALUES', message, { argument, maximum: maximumValues })
    }
    for (const item of value) checkText(item, argument)
  } else if (value !== null && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) checkText(item, argument ? `${argument}.${name}` : name)
  }
}
