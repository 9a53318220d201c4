import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { payload } from '../graphql/userError.ts'
import { sendMessage } from './message.service.ts'
import { SendMessageInput, SendMessagePayload } from './message.type.ts'

@Resolver()
export class MessageResolver {
  @Mutation(() => SendMessagePayload, {
    description: 'Sends a message to those who run the site; it is not published.',
  })
  async sendMessage(
    @Arg('input', () => SendMessageInput, { description: 'The message.' }) input: SendMessageInput,
    @Ctx() { em }: Context,
  ): Promise<SendMessagePayload> {
    const done = await payload(async () => ({ receivedAt: await sendMessage(em, input) }))
    return { ...done, clientMutationId: input.clientMutationId }
  }
}
