import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { guarded } from './headers.ts'
import { made, sendMade, type Made } from './sent.ts'

const installed = createRequire(import.meta.url)
const packageFile = (name: string, file: string) => join(dirname(installed.resolve(`${name}/package.json`)), file)
const own = (file: string) => fileURLToPath(new URL(file, import.meta.url))

const script = 'text/javascript; charset=utf-8'
const files: Record<string, { type: string; path: string }> = {
  '/graphiql': { type: 'text/html; charset=utf-8', path: own('explorer/explorer.html') },
  '/graphiql/start.js': { type: script, path: own('explorer/explorer.start.js') },
  '/graphiql/start.css': { type: 'text/css; charset=utf-8', path: own('explorer/explorer.css') },
  '/graphiql/react.js': { type: script, path: packageFile('react', 'umd/react.production.min.js') },
  '/graphiql/react-dom.js': { type: script, path: packageFile('react-dom', 'umd/react-dom.production.min.js') },
  '/graphiql/graphiql.js': { type: script, path: packageFile('graphiql', 'graphiql.min.js') },
  '/graphiql/graphiql.css': { type: 'text/css; charset=utf-8', path: packageFile('graphiql', 'graphiql.min.css') },
}

/** Its editor sets styles as it goes, which the policy of the pages does not allow; nothing is fetched from elsewhere. */
const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:",
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join('; ')
const headers = { ...guarded, 'content-security-policy': policy }

/** GraphiQL as a document of its own, with a content policy of its own, from the packages that are installed. */
export function addExplorer(app: FastifyInstance): void {
  const ready = new Map<string, Promise<Made>>()
  for (const [address, { type, path }] of Object.entries(files)) {
    app.get(address, async (request, reply) => {
      let file = ready.get(address)
      if (!file) ready.set(address, (file = readFile(path).then(bytes => made(type, bytes))))
      return sendMade(request, reply, await file, headers)
    })
  }
}
