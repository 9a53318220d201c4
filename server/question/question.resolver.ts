import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { PartsArgs } from '../case/part.type.ts'
import type { Context } from '../context.ts'
import { checkedId, readOne, readPage } from '../graphql/read.ts'
import { questionReader } from './question.reader.ts'
import { Question, QuestionConnection } from './question.type.ts'

@Resolver()
export class QuestionResolver {
  @Query(() => QuestionConnection, { description: 'Questions about cases, latest first.' })
  questions(@Args(() => PartsArgs) args: PartsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readPage(context, info, questionReader, args)
  }

  @Query(() => Question, { nullable: true, description: 'One question; null when there is none with this id.' })
  question(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, questionReader, 'id', checkedId(id))
  }
}
