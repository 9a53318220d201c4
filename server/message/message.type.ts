import { Field, InputType, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/dateTime.ts'
import { UserError } from '../graphql/userError.ts'

@InputType({ description: 'A message to those who run the site. Nobody has to say who they are.' })
export class SendMessageInput {
  @Field(() => String, { description: 'What you want to say: 1–5,000 characters.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'The page that it is about: at most 500 characters.' })
  about?: string | null

  @Field(() => String, { nullable: true, description: 'Where an answer can be sent: an e-mail address.' })
  email?: string | null

  @Field(() => String, {
    description: 'Made up by the sender, 1–100 characters. The same message sent again with it is stored once.',
  })
  clientMutationId!: string
}

@ObjectType({ description: 'What became of a message.' })
export class SendMessagePayload {
  @Field(() => DateTime, { nullable: true, description: 'When it was received; null when it was not.' })
  receivedAt?: string | null

  @Field(() => String, { description: 'As it was sent.' })
  clientMutationId!: string

  @Field(() => [UserError], { description: 'What has to be mended first; empty when the message was received.' })
  userErrors!: UserError[]
}
