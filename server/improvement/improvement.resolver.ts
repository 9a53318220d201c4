import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { HeadedPartsArgs } from '../case/part.type.ts'
import type { Context } from '../context.ts'
import { checkedId, readOne, readPage } from '../graphql/read.ts'
import { improvementReader } from './improvement.reader.ts'
import { Improvement, ImprovementConnection } from './improvement.type.ts'

@Resolver()
export class ImprovementResolver {
  @Query(() => ImprovementConnection, { description: 'Proposals for improvement of all published cases.' })
  improvements(
    @Args(() => HeadedPartsArgs) args: HeadedPartsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readPage(context, info, improvementReader, args)
  }

  @Query(() => Improvement, { nullable: true, description: 'One proposal; null when there is none with this id.' })
  improvement(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, improvementReader, 'id', checkedId(id))
  }
}
