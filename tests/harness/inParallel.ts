/** Does something with each item, sixteen at a time, and gives the answers in order. */
export async function inParallel<T, A>(items: readonly T[], work: (item: T) => Promise<A>): Promise<A[]> {
  const answers: A[] = []
  let next = 0
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) answers[index] = await work(items[index]!)
  }
  await Promise.all(Array.from({ length: 16 }, worker))
  return answers
}
