import { graphql } from '#lib/graphql/graphql.ts'

export const SendMessage = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      receivedAt
      userErrors {
        code
        path
      }
    }
  }
`)
