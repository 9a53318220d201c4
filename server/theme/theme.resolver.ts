import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { PageArgs } from '../graphql/connection.ts'
import { readList, readOne, readPage } from '../graphql/read.ts'
import { obstacleReader, themeReader } from './theme.reader.ts'
import { Obstacle, Theme, ThemeConnection } from './theme.type.ts'

@Resolver()
export class ThemeResolver {
  @Query(() => ThemeConnection, { description: 'Themes of both levels, each upper one before its parts.' })
  themes(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readPage(context, info, themeReader, args)
  }

  @Query(() => Theme, { nullable: true, description: 'The theme with this code; null when there is none.' })
  theme(
    @Arg('code', () => String, { description: 'Code: `ALD` or `ALD.hemtjanst`.' }) code: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, themeReader, 'code', code)
  }

  @Query(() => [Obstacle], { description: 'The ten obstacles.' })
  obstacles(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readList(context, info, obstacleReader)
  }
}
