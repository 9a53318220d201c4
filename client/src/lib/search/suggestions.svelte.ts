import Combobox from '@github/combobox-nav'
import { mount } from 'svelte'
import { post } from '#lib/graphql/post.ts'
import { question } from '#lib/graphql/question.ts'
import type { ResultOf } from '#lib/graphql/graphql.ts'
import { longestQuery } from '#lib/explore/typed.ts'
import { loadWords, locale } from '#lib/text/text.ts'
import { Suggest } from './suggest.queries.ts'
import SuggestionList from './SuggestionList.svelte'

const patience = 150
const shortestPrefix = 2
const helped = new WeakSet<HTMLInputElement>()

/** Gives a box for words suggestions as one types: a combobox by the pattern of WAI-ARIA. */
export async function addSuggestions(input: HTMLInputElement): Promise<void> {
  if (helped.has(input)) return
  helped.add(input)
  await loadWords(locale(), 'explore', 'search')

  const shown: { found: ResultOf<typeof Suggest>['suggest'] | null; isCut: boolean } = $state({
    found: null,
    isCut: false,
  })
  mount(SuggestionList, { target: input.form!, props: { shown, close } })
  const list = input.form!.querySelector<HTMLElement>('[role="listbox"]')!
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false })
  let asking = new AbortController()
  let isOpen = false

  function close() {
    asking.abort()
    shown.found = null
    if (isOpen) combobox.stop()
    isOpen = false
  }

  async function open() {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const prefix = input.value.trim()
    if (prefix.length < shortestPrefix) return close()
    await new Promise(resolve => setTimeout(resolve, patience))
    if (signal.aborted) return
    const found = await suggestionsFor(prefix, signal)
    if (signal.aborted) return
    shown.found = found
    if (isOpen && !found.length) combobox.stop()
    if (!isOpen && found.length) combobox.start()
    isOpen = found.length > 0
  }

  async function suggestionsFor(prefix: string, signal: AbortSignal) {
    const language = locale() === 'en' ? ('EN' as const) : ('SV' as const)
    const hidesExamples = new FormData(input.form!).get('exempel') === 'dolj'
    const variables = { prefix, language, examples: hidesExamples ? ('EXCLUDE' as const) : ('INCLUDE' as const) }
    try {
      await loadWords(locale(), 'explore', 'search')
      const answer = await post(question(Suggest, variables), (url, init) => fetch(url, { ...init, signal }))
      return (answer.data as ResultOf<typeof Suggest> | undefined)?.suggest ?? []
    } catch {
      // Without suggestions the box still searches.
      return []
    }
  }

  input.addEventListener('input', () => {
    shown.isCut = false
    open()
  })
  input.addEventListener('paste', ({ clipboardData }) => {
    const pasted = clipboardData?.getData('text') ?? ''
    const replaced = (input.selectionEnd ?? 0) - (input.selectionStart ?? 0)
    // After the event of the input that it becomes.
    if (input.value.length - replaced + pasted.length > longestQuery) setTimeout(() => (shown.isCut = true))
  })
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape' && isOpen) {
      close()
      event.preventDefault()
    }
    if (event.key === 'ArrowDown' && !isOpen) open()
  })
  input.form!.addEventListener('submit', close)
  list.addEventListener('combobox-commit', close)
  // A press on a suggestion leaves the focus where it is, so that the list is still there to be let go on.
  list.addEventListener('pointerdown', event => event.preventDefault())
  input.addEventListener('blur', close)
  // Some are typing before all this is fetched.
  if (input.value !== (new URLSearchParams(location.search).get('q') ?? '')) open()
}
