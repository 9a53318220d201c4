/** The one before and the one after in a list; undefined at its ends. */
export function neighboursOf<Part extends { id: string }>(parts: readonly Part[], id: string) {
  const index = parts.findIndex(part => part.id === id)
  return { previous: index > 0 ? parts[index - 1] : undefined, next: index < 0 ? undefined : parts[index + 1] }
}
