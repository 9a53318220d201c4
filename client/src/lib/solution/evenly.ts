/** Sets things evenly from one end to the other; a single one stands in the middle. */
export function evenly(count: number, from: number, to: number) {
  const step = (to - from) / Math.max(count - 1, 1)
  return { step, at: (index: number) => (count === 1 ? (from + to) / 2 : from + step * index) }
}
