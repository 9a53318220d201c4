import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { HeadedPartsArgs } from '../case/part.type.ts'
import type { Context } from '../context.ts'
import { checkedId, readOne, readPage } from '../graphql/read.ts'
import { MethodsArgs } from './methodFilter.type.ts'
import { explorationMethodReader, explorationReader } from './exploration.reader.ts'
import {
  Exploration,
  ExplorationConnection,
  ExplorationMethod,
  ExplorationMethodConnection,
} from './exploration.type.ts'

@Resolver()
export class ExplorationResolver {
  @Query(() => ExplorationMethodConnection, { description: 'The method catalogue, by Swedish name.' })
  explorationMethods(
    @Args(() => MethodsArgs) args: MethodsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readPage(context, info, explorationMethodReader, args)
  }

  @Query(() => ExplorationMethod, {
    nullable: true,
    description: 'The method at this address; null when there is none.',
  })
  explorationMethod(
    @Arg('slug', () => String, { description: 'Its part of the address.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, explorationMethodReader, 'slug', slug)
  }

  @Query(() => ExplorationConnection, { description: 'Explorations of all published cases.' })
  explorations(
    @Args(() => HeadedPartsArgs) args: HeadedPartsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readPage(context, info, explorationReader, args)
  }

  @Query(() => Exploration, { nullable: true, description: 'One exploration; null when there is none with this id.' })
  exploration(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, explorationReader, 'id', checkedId(id))
  }
}
