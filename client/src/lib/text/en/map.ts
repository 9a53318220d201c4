export const map = {
  keys: 'Arrow keys move between the places on the map, Page Up and Page Down go through them all from north to south, Enter opens one and Tab leaves the map. The list beside it has the same content.',
  hint: 'Arrow keys move between municipalities on the map. The list follows.',
  sized: 'Largest symbol: most tests',
}
