import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ExamplesArgs } from '../graphql/examplesArgs.ts'
import { checkedId, readOne, readPage } from '../graphql/read.ts'
import { reuseReader } from './reuse.reader.ts'
import { Reuse, ReuseConnection } from './reuse.type.ts'

@Resolver()
export class ReuseResolver {
  @Query(() => ReuseConnection, { description: 'Reuses, newest first.' })
  reuses(@Args(() => ExamplesArgs) args: ExamplesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readPage(context, info, reuseReader, args)
  }

  @Query(() => Reuse, { nullable: true, description: 'One reuse; null when there is none with this id.' })
  reuse(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, reuseReader, 'id', checkedId(id))
  }
}
