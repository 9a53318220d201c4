interface Tested {
  id: string
}

const places = 4

/**
 * The tested cases that the start page shows: real ones first, examples only where there are too few of them. One with a
 * failed test is always among them if there is any, for failures are what others learn most from.
 */
export function newestTested<Case extends Tested>(given: { real: Case[]; failed: Case[]; examples: Case[] }): Case[] {
  const { real, failed, examples } = given
  const shown = real.slice(0, places)
  if (failed[0] && !shown.some(({ id }) => id === failed[0]?.id)) shown.splice(places - 1, 1, failed[0])
  if (!failed[0] && examples.length) shown.splice(places - 1, 1)
  return [...shown, ...examples].slice(0, places)
}
