import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { realOnly } from '../graphql/examples.ts'
import { selectedFields } from '../graphql/plan.ts'
import { readOne, readPage } from '../graphql/read.ts'
import { currentSlug } from '../tombstone/formerSlug.reader.ts'
import { countFacets } from './case.facets.ts'
import { CaseFilter, CasesArgs } from './caseFilter.type.ts'
import { caseReader } from './case.reader.ts'
import { Case, CaseConnection } from './case.type.ts'
import { readVersion } from './case.version.ts'
import { CaseFacets, FacetsArgs, KnowledgeKind, ListArgs } from './facets.type.ts'
import { countList } from './totals.ts'

@Resolver()
export class CaseResolver {
  @Query(() => CaseConnection, { description: 'Published cases.' })
  cases(@Args(() => CasesArgs) args: CasesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readPage(context, info, caseReader, args)
  }

  @Query(() => Case, {
    nullable: true,
    description: 'The case at this address, an earlier one included; null when there is none.',
  })
  async case(
    @Arg('slug', () => String, { description: 'Its part of the address.' }) slug: string,
    @Arg('version', () => Int, {
      nullable: true,
      description: 'As this revision told it, for ever; the present one when not given. Null when there is none.',
    })
    version: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (version != null) return readVersion(context, info, slug, version)
    const found = await readOne(context, info, caseReader, 'slug', slug)
    if (found) return found
    const id = await currentSlug(context, 'case', slug)
    return id ? readOne(context, info, caseReader, 'id', id) : null
  }

  @Query(() => CaseFacets, {
    description: 'What the list of cases with this filter can be narrowed to.',
  })
  caseFacets(
    @Arg('filter', () => CaseFilter, { nullable: true, defaultValue: realOnly, description: 'The filter of the list.' })
    filter: CaseFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return countFacets(context, selectedFields(info), { kind: KnowledgeKind.CASE, filter, withEmpty: false })
  }

  @Query(() => Int, {
    description: 'How many a list has with this filter; for methods without conditions, the whole catalogue.',
  })
  total(@Args(() => ListArgs) { kind, filter }: ListArgs, @Ctx() context: Context) {
    return countList(context, kind, filter ?? realOnly)
  }

  @Query(() => CaseFacets, {
    description: 'What a list with this filter can be narrowed to.',
  })
  facets(@Args(() => FacetsArgs) args: FacetsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return countFacets(context, selectedFields(info), args)
  }
}
