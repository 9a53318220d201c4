/** Where the browser remembers the reader's municipality, by its code; nobody else is told but by the address. */
const key = 'kommun'

/** Whether the reader is choosing: a link that somebody shared chooses for nobody. */
let isChoosing = false

/** The municipality that the reader once chose. */
export function rememberedMunicipality(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Sees that the reader chooses a municipality, or lets go of it. */
export function seeChoice(element: Element): void {
  if (element.closest('[data-choice]')) isChoosing = true
  if (element.closest('[data-forget]')) store(null)
}

/** Remembers what the page then shows as chosen. */
export function rememberIfChosen(code: string | undefined): void {
  if (isChoosing && code) store(code)
  isChoosing = false
}

function store(code: string | null) {
  try {
    if (code) localStorage.setItem(key, code)
    else localStorage.removeItem(key)
  } catch {
    // A browser that may not remember does without.
  }
}
