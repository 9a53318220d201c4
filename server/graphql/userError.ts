import { Field, ObjectType, registerEnumType } from 'type-graphql'

export enum UserErrorCode {
  REQUIRED = 'REQUIRED',
  TOO_LONG = 'TOO_LONG',
  INVALID = 'INVALID',
  TOO_MANY = 'TOO_MANY',
}
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'What is wrong with something that a person has given.',
  valuesConfig: {
    REQUIRED: { description: 'It is missing or has nothing but space in it.' },
    TOO_LONG: { description: 'It has more characters than are taken; `message` says how many.' },
    INVALID: { description: 'It does not have the form that it should; `message` says which.' },
    TOO_MANY: { description: 'So much has come in a short time that no more is taken now: try again later.' },
  },
})

@ObjectType({ description: 'Something that the person who gave it can mend. Nothing was stored.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'What is wrong, for programs.' })
  code!: UserErrorCode

  @Field(() => [String], { description: 'Where in the input it stands; empty when it is about the whole.' })
  path!: string[]

  @Field(() => String, { description: 'The same in English, with the limit that was passed.' })
  message!: string
}

/** Thrown by services for what the person can mend; nothing is stored then. */
export class Rejected extends Error {
  constructor(readonly userErrors: UserError[]) {
    super(userErrors.map(({ message }) => message).join('\n'))
  }
}

/** What a change leads to, or what the person has to mend first; what is our fault goes on as an error. */
export async function payload<Done extends object>(
  work: () => Promise<Done>,
): Promise<Partial<Done> & { userErrors: UserError[] }> {
  try {
    return { ...(await work()), userErrors: [] }
  } catch (error) {
    if (error instanceof Rejected)
      return { userErrors: error.userErrors } as Partial<Done> & { userErrors: UserError[] }
    throw error
  }
}
