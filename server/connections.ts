import type { Server } from 'node:http'

/**
 * Lets a server that has been told to stop end as soon as the answers under way are sent. By itself it would wait for
 * every connection that a reader keeps open for later, or has opened and said nothing on. Gives what to call then.
 */
export function endConnections(server: Server): () => void {
  let underWay = 0
  server.on('request', (_request, response) => {
    underWay += 1
    response.once('close', () => (underWay -= 1))
  })
  return () => {
    if (!server.listening) return
    const ending = setInterval(() => {
      if (underWay === 0) server.closeAllConnections()
    }, 20)
    server.once('close', () => clearInterval(ending))
  }
}
