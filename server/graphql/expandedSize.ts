import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql'

/** How many fields a document has when every fragment is written out where it is spread; Infinity for endless ones. */
export function expandedSize(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition)
  }
  const known = new Map<string, number>()

  function sizeOf({ selections }: SelectionSetNode): number {
    let size = 0
    for (const selection of selections) {
      if (selection.kind === 'FragmentSpread') size += sizeOfFragment(selection.name.value)
      else if (selection.kind === 'InlineFragment') size += sizeOf(selection.selectionSet)
      else size += 1 + (selection.selectionSet ? sizeOf(selection.selectionSet) : 0)
    }
    return size
  }

  function sizeOfFragment(name: string): number {
    const fragment = fragments.get(name)
    if (!fragment) return 0
    if (!known.has(name)) {
      known.set(name, Infinity)
      known.set(name, sizeOf(fragment.selectionSet))
    }
    return known.get(name)!
  }

  const operations = document.definitions.filter(definition => definition.kind === 'OperationDefinition')
  return operations.reduce((size, operation) => size + sizeOf(operation.selectionSet), 0)
}
