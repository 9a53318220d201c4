// Starts GraphiQL with what the address asks for. Runs in the browser.
/** @type {any} React and GraphiQL come as scripts before this one. */
const loaded = globalThis
const { React, ReactDOM, GraphiQL } = loaded
const asked = new URLSearchParams(location.search)

const beginning = `# Everything on Lärdom can be read here. Ctrl+Enter runs, Ctrl+Space suggests.
query NewestCases {
  cases(first: 5, orderBy: NEWEST) {
    totalCount
    nodes {
      title
      outcomeCounts {
        worked
        needsAdjustment
        didNotWork
      }
    }
  }
}
`

// Nothing is left on the reader's device.
const remembered = new Map()
/** @type {any} */
const storage = {
  getItem: (/** @type {string} */ key) => remembered.get(key) ?? null,
  setItem: (/** @type {string} */ key, /** @type {string} */ value) => remembered.set(key, value),
  removeItem: (/** @type {string} */ key) => remembered.delete(key),
  clear: () => remembered.clear(),
  get length() {
    return remembered.size
  },
}

const fetcher = async (/** @type {object} */ question) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(question),
  })
  return answer.json()
}

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    storage,
    defaultQuery: beginning,
    query: asked.get('query') ?? undefined,
    variables: asked.get('variables') ?? undefined,
  }),
)
