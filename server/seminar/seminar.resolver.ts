import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ExamplesArgs } from '../graphql/examplesArgs.ts'
import { readOne, readPage } from '../graphql/read.ts'
import { seminarReader, videoReader, videoSegmentReader } from './seminar.reader.ts'
import { Seminar, SeminarConnection, Video, VideoConnection, VideoSegmentConnection } from './seminar.type.ts'

@Resolver()
export class SeminarResolver {
  @Query(() => SeminarConnection, { description: 'Seminars, latest first.' })
  seminars(@Args(() => ExamplesArgs) args: ExamplesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readPage(context, info, seminarReader, args)
  }

  @Query(() => Seminar, { nullable: true, description: 'The seminar at this address; null when there is none.' })
  seminar(
    @Arg('slug', () => String, { description: 'Its part of the address.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, seminarReader, 'slug', slug)
  }

  @Query(() => VideoConnection, { description: 'Films, newest first.' })
  videos(@Args(() => ExamplesArgs) args: ExamplesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readPage(context, info, videoReader, args)
  }

  @Query(() => Video, { nullable: true, description: 'The film at this address; null when there is none.' })
  video(
    @Arg('slug', () => String, { description: 'Its part of the address.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, videoReader, 'slug', slug)
  }

  @Query(() => VideoSegmentConnection, { description: 'Stretches of film.' })
  videoSegments(
    @Args(() => ExamplesArgs) args: ExamplesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readPage(context, info, videoSegmentReader, args)
  }
}
