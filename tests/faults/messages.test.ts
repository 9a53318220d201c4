import { expect, test } from 'vitest'
import { seededBase } from '../harness/bases.ts'
import { lardom } from '../harness/program.ts'
import { newSite } from '../harness/site.ts'

test('an operator reads messages, as a person or by a script, and marks them as read', async () => {
  await using base = await seededBase('sqlite')
  const env = { DATABASE_URL: base.url }
  {
    await using site = await newSite({ env })
    const send = `mutation ($text: String!) { sendMessage(input: {
      text: $text, about: "/fall/x", email: "namn@example.se", clientMutationId: "a" }) { receivedAt } }`
    await site.ask(send, { text: 'Rad ett\nrad två' })
    await site.ask(send, { text: 'Det andra' })
  }

  const json = await lardom(['messages', '--json'], env)
  const [first, second] = json.stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(first).toMatchObject({ about: '/fall/x', email: 'namn@example.se', text: 'Rad ett\nrad två', readAt: null })

  expect(await lardom(['messages', '--mark-read', first.id], env)).toMatchObject({ code: 0, stdout: '', stderr: '' })
  const unread = await lardom(['messages', '--unread'], env)
  expect(unread).toMatchObject({ code: 0, stderr: '' })
  expect(unread.stdout).toBe(
    `${second.id}  ${second.sentAt}  unread\nabout: /fall/x\nanswer to: namn@example.se\n  Det andra\n\n`,
  )
  expect(await lardom(['messages', '--mark-read', 'message_x'], env)).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'There is no message message_x.\n',
  })
})
