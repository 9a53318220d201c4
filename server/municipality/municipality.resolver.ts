import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { examples } from '../graphql/examples.ts'
import { readList, readOne, readPage } from '../graphql/read.ts'
import { countyReader, municipalityGroupReader, municipalityReader } from './municipality.reader.ts'
import {
  CountiesArgs,
  County,
  MunicipalitiesArgs,
  Municipality,
  MunicipalityConnection,
  MunicipalityGroup,
} from './municipality.type.ts'

@Resolver()
export class MunicipalityResolver {
  @Query(() => Municipality, {
    nullable: true,
    description: 'The municipality with this code; null when there is none.',
  })
  municipality(
    @Arg('code', () => String, { description: 'SCB municipality code, four digits.' }) code: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(context, info, municipalityReader, 'code', code)
  }

  @Query(() => MunicipalityConnection, {
    description: 'The 290 municipalities of Sweden, and on request those of the examples.',
  })
  municipalities(
    @Args(() => MunicipalitiesArgs) args: MunicipalitiesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readPage(context, info, municipalityReader, args)
  }

  @Query(() => [County], { description: 'The 21 counties, by name; on request that of the examples too.' })
  counties(
    @Args(() => CountiesArgs) { examples: which }: CountiesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(context, info, countyReader, examples(which) ?? undefined)
  }

  @Query(() => [MunicipalityGroup], { description: 'SKR’s nine groups, by code.' })
  municipalityGroups(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readList(context, info, municipalityGroupReader)
  }
}
