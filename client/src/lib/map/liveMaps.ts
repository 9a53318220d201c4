import { isWay, neighbour } from './neighbour.ts'

/**
 * Makes the maps of a page answer to pointer and keys. It works on the elements, for a map needs no script but this: what
 * has `data-place` lights that place when it is pointed at or has the focus; what has `data-follows` is lit with the places
 * that it names, and steps back for others. Ends with the function that it returns.
 */
export function liveMaps(root: HTMLElement): () => void {
  const listening = new AbortController()
  const on = <Type extends 'pointerover' | 'pointerleave' | 'focusin' | 'focusout' | 'keydown'>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ) => root.addEventListener(type, listener, listening)
  on('pointerover', ({ target }) => light(root, placeAt(target) ?? placeAt(document.activeElement)))
  on('pointerleave', () => light(root, placeAt(document.activeElement)))
  on('focusin', ({ target }) => {
    light(root, placeAt(target))
    stopAt(target as Element)
  })
  on('focusout', () => light(root))
  on('keydown', move)
  return () => listening.abort()
}

const placeAt = (target: EventTarget | null) =>
  (target as Element | null)?.closest<HTMLElement | SVGElement>('[data-place]')?.dataset['place']

const linksOf = (map: Element) => [...map.querySelectorAll<SVGAElement>('a')]

function light(root: HTMLElement, code?: string) {
  for (const { dataset, classList } of root.querySelectorAll<HTMLElement | SVGElement>('[data-follows]')) {
    const follows = code !== undefined && dataset['follows']!.split(' ').includes(code)
    classList.toggle('lit', follows)
    classList.toggle('dim', code !== undefined && !follows)
  }
  for (const map of root.querySelectorAll('svg.sweden')) {
    const pointed = linksOf(map).find(({ dataset }) => dataset['place'] === code)
    // Above all others, with its name even where there was no room for it.
    const drawn = pointed ? [...pointed.querySelectorAll('.focus, text')] : []
    map.querySelector('.pointed')!.replaceChildren(...drawn.map(element => element.cloneNode(true)))
  }
}

/** Tab comes back to the place that it left. */
function stopAt(target: Element) {
  const map = target.closest('svg.sweden')
  if (map) for (const link of linksOf(map)) link.setAttribute('tabindex', link === target ? '0' : '-1')
}

function move(event: KeyboardEvent) {
  const map = (event.target as Element).closest('svg.sweden')
  if (!map || !isWay(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  event.preventDefault()
  const places = linksOf(map).map(link => {
    const { cx, cy } = link.querySelector<SVGCircleElement>('.focus')!
    return { link, x: cx.baseVal.value, y: cy.baseVal.value }
  })
  const from = places.find(({ link }) => link === event.target)
  if (from) neighbour(places, from, event.key).link.focus()
}
