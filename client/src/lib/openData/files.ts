/** A file of open data, as the list on the page shows it. */
export interface DataFile {
  path: string
  title: string
  rows: number
  bytes: number
  sha256: string
}

type ReadPackage = () => Promise<string | null>

/** Reads the list from the server that pages and data files share; null when it cannot be had, or not yet. */
export async function dataFiles(): Promise<DataFile[] | null> {
  const read = (globalThis as { [key: symbol]: unknown })[Symbol.for('lardom.data')] as ReadPackage | undefined
  if (!read) return null
  try {
    const descriptor = await read()
    if (descriptor === null) return null
    const { resources } = JSON.parse(descriptor) as {
      resources: { path: string; title: string; rows: number; bytes: number; hash: string }[]
    }
    return resources.map(({ path, title, rows, bytes, hash }) => {
      return { path, title, rows, bytes, sha256: hash.replace('sha256:', '') }
    })
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', error: String(error) }))
    return null
  }
}
