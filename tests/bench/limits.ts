// The least that answering can take: a bare server with a prepared statement per level, or with bytes from memory.
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Address } from '../../server/database/database.ts'
import { answersFrom } from './limits.answers.ts'
import { openBare } from './limits.rows.ts'

const answers = answersFrom(openBare(JSON.parse(process.env['BENCH_ADDRESS']!) as Address))
const kept = new Map<string, Buffer>()

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => void answer(request.url!.slice(1), Buffer.concat(chunks).toString(), response))
})
server.listen(0, '127.0.0.1', () => console.log(`at http://127.0.0.1:${(server.address() as AddressInfo).port}`))

/** `/list` works the answer out; `/kept/list` sends again what the first one got. */
async function answer(path: string, body: string, response: ServerResponse): Promise<void> {
  const key = path.startsWith('kept/') ? path + body : null
  let bytes = key === null ? undefined : kept.get(key)
  if (!bytes) {
    const name = path.replace('kept/', '') as keyof typeof answers
    bytes = Buffer.from(JSON.stringify({ data: await answers[name](JSON.parse(body).variables) }))
    if (key !== null) kept.set(key, bytes)
  }
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length })
  response.end(bytes)
}
