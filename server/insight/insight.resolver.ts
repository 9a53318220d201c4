import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { HeadedPartsArgs } from '../case/part.type.ts'
import type { Context } from '../context.ts'
import { checkedId, readOne, readPage } from '../graphql/read.ts'
import { insightReader } from './insight.reader.ts'
import { Insight, InsightConnection } from './insight.type.ts'

@Resolver()
export class InsightResolver {
  @Query(() => InsightConnection, { description: 'Insights of all published cases.' })
  insights(
    @Args(() => HeadedPartsArgs) args: HeadedPartsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readPage(context, info, insightReader, args)
  }

  @Query(() => Insight, { nullable: true, description: 'One insight; null when there is none with this id.' })
  insight(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, insightReader, 'id', checkedId(id))
  }
}
