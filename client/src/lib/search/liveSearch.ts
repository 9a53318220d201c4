import { rememberedMunicipality, seeChoice } from './remembered.ts'

/**
 * Makes the search of a page answer as one types. It works on the elements, for a box for words is a form that needs no
 * script: suggestions are fetched when a box first gets the focus, and so are the names of municipalities. A search is sent
 * with the municipality that the reader chose. Ends with the function that it returns.
 */
export function liveSearch(root: HTMLElement): () => void {
  const listening = new AbortController()
  const options = { signal: listening.signal, capture: true }
  root.addEventListener('focusin', ({ target }) => help(target), options)
  root.addEventListener('formdata', addMunicipality, options)
  root.addEventListener('submit', ({ target }) => seeChoice(target as Element), options)
  root.addEventListener('click', ({ target }) => seeChoice(target as Element), options)
  help(document.activeElement)
  return () => listening.abort()
}

async function help(target: EventTarget | null) {
  if (!(target instanceof HTMLInputElement)) return
  if (target.name === 'q') {
    const { addSuggestions } = await import('./suggestions.svelte.ts')
    await addSuggestions(target)
  }
  if (target.name === 'lik') {
    const { addNames } = await import('#lib/municipality/nameList.ts')
    await addNames(target)
  }
}

function addMunicipality({ target, formData }: FormDataEvent) {
  const code = rememberedMunicipality()
  if (code && !formData.has('lik') && (target as Element).matches('[data-search]')) formData.append('lik', code)
}
