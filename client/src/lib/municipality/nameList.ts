import { municipalityNames } from './names.ts'

/** Fills the list of a field with the names of all municipalities, once. */
export async function addNames(input: HTMLInputElement): Promise<void> {
  const { list } = input
  if (!list || list.childElementCount) return
  const names = await municipalityNames(fetch)
  list.replaceChildren(...names.map(({ name }) => new Option(name, name)))
}
