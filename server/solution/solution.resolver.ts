import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { checkedId, readOne, readPage } from '../graphql/read.ts'
import { currentSlug } from '../tombstone/formerSlug.reader.ts'
import { SolutionsArgs, SolutionTestsArgs } from './solutionFilter.type.ts'
import { solutionReader, solutionTestReader } from './solution.reader.ts'
import { Solution, SolutionConnection, SolutionTest, SolutionTestConnection } from './solution.type.ts'

@Resolver()
export class SolutionResolver {
  @Query(() => SolutionConnection, { description: 'Solutions of all published cases.' })
  solutions(@Args(() => SolutionsArgs) args: SolutionsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readPage(context, info, solutionReader, args)
  }

  @Query(() => Solution, {
    nullable: true,
    description: 'The solution at this address, an earlier one included; null when there is none.',
  })
  async solution(
    @Arg('slug', () => String, { description: 'Its part of the address.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const found = await readOne(context, info, solutionReader, 'slug', slug)
    if (found) return found
    const id = await currentSlug(context, 'solution', slug)
    return id ? readOne(context, info, solutionReader, 'id', id) : null
  }

  @Query(() => SolutionTestConnection, {
    description: 'Tests of all published cases, those that did not work included.',
  })
  solutionTests(
    @Args(() => SolutionTestsArgs) args: SolutionTestsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readPage(context, info, solutionTestReader, args)
  }

  @Query(() => SolutionTest, { nullable: true, description: 'One test; null when there is none with this id.' })
  solutionTest(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, solutionTestReader, 'id', checkedId(id))
  }
}
