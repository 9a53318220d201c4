import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ExamplesArgs } from '../graphql/examplesArgs.ts'
import { readOne, readPage } from '../graphql/read.ts'
import { networkReader } from './network.reader.ts'
import { Network, NetworkConnection } from './network.type.ts'

@Resolver()
export class NetworkResolver {
  @Query(() => NetworkConnection, { description: 'Networks, by name.' })
  networks(@Args(() => ExamplesArgs) args: ExamplesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readPage(context, info, networkReader, args)
  }

  @Query(() => Network, { nullable: true, description: 'The network at this address; null when there is none.' })
  network(
    @Arg('slug', () => String, { description: 'Its part of the address.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, networkReader, 'slug', slug)
  }
}
