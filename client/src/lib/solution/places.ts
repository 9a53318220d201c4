/** Names in a row as one reads them, at most three of them: "Skara, Vara, Götene + 3". */
export function placeNames(municipalities: readonly { name: string }[]): string {
  const [shown, rest] = [municipalities.slice(0, 3), municipalities.slice(3)]
  return shown.map(({ name }) => name).join(', ') + (rest.length ? ` + ${rest.length}` : '')
}
