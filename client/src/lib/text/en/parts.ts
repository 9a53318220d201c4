import type { Words } from '../sv.ts'

export const parts = {
  test: position => `Test ${position}`,
  more: count => `+ ${count} more`,
  clip: (from, to) => `${from}–${to}`,
} satisfies Words['parts']
