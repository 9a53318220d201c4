import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ExamplesArgs } from '../graphql/examplesArgs.ts'
import { checkedId, readOne, readPage } from '../graphql/read.ts'
import { publicationReader } from './publication.reader.ts'
import { Publication, PublicationConnection } from './publication.type.ts'

@Resolver()
export class PublicationResolver {
  @Query(() => PublicationConnection, { description: 'Publications.' })
  publications(
    @Args(() => ExamplesArgs) args: ExamplesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readPage(context, info, publicationReader, args)
  }

  @Query(() => Publication, { nullable: true, description: 'One publication; null when there is none with this id.' })
  publication(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, publicationReader, 'id', checkedId(id))
  }
}
