import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { HeadedPartsArgs } from '../case/part.type.ts'
import type { Context } from '../context.ts'
import { checkedId, readOne, readPage } from '../graphql/read.ts'
import { challengeReader } from './challenge.reader.ts'
import { Challenge, ChallengeConnection } from './challenge.type.ts'

@Resolver()
export class ChallengeResolver {
  @Query(() => ChallengeConnection, { description: 'Challenges and dilemmas of all published cases.' })
  challenges(
    @Args(() => HeadedPartsArgs) args: HeadedPartsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readPage(context, info, challengeReader, args)
  }

  @Query(() => Challenge, {
    nullable: true,
    description: 'One challenge or dilemma; null when there is none with this id.',
  })
  challenge(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, challengeReader, 'id', checkedId(id))
  }
}
