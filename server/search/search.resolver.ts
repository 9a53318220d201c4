import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { Case } from '../case/case.type.ts'
import type { Context } from '../context.ts'
import { ExamplesFilter } from '../graphql/examples.ts'
import { LanguageArgs } from '../graphql/languageArgs.ts'
import { Node } from '../graphql/node.ts'
import { Municipality } from '../municipality/municipality.type.ts'
import { titleIn, titleRanges, type Hit } from './hits.ts'
import { linked } from './linked.ts'
import { search } from './search.reader.ts'
import { SearchArgs, SearchHit, SearchHitConnection, Suggestion, TextRange } from './search.type.ts'
import { suggest, type SuggestedHit } from './suggest.reader.ts'

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchHitConnection, {
    description:
      'What answers a question in everyday words, Swedish or English, misspelt or not. First what answers all of it; where that is little, also what answers a part.',
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: Context) {
    return search(context, args)
  }

  @Query(() => [Suggestion], {
    description: 'Up to ten things whose title begins to be typed, those of a kind together. For a search box.',
  })
  suggest(
    @Arg('prefix', () => String, { description: 'What is typed so far, at most 1,000 characters.' }) prefix: string,
    @Arg('examples', () => ExamplesFilter, {
      defaultValue: ExamplesFilter.EXCLUDE,
      description: 'Whether fictional examples are suggested; real things come first.',
    })
    examples: ExamplesFilter,
    @Ctx() context: Context,
  ) {
    return suggest(context, prefix, examples)
  }

  @FieldResolver(() => String, { description: 'What it is called.' })
  title(@Root() hit: Hit, @Args(() => LanguageArgs) { language }: LanguageArgs) {
    return titleIn(hit, language)
  }

  @FieldResolver(() => [TextRange], { description: 'What answers in the title of that language.' })
  titleRanges(@Root() hit: Hit, @Args(() => LanguageArgs) { language }: LanguageArgs) {
    return titleRanges(hit, language)
  }

  @FieldResolver(() => Case, { nullable: true, description: 'The case it belongs to, or is about; itself for a case.' })
  case(@Root() hit: Hit, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return linked(context, info, hit, ({ caseId }) => caseId)
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description:
      'The municipality it comes from: the one that tested, or the first of its case; itself for a municipality.',
  })
  municipality(@Root() hit: Hit, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return linked(context, info, hit, ({ municipalityId }) => municipalityId)
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The thing itself.' })
  node(@Root() hit: Hit, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return linked(context, info, hit, ({ id }) => id)
  }
}

@Resolver(() => Suggestion)
export class SuggestionResolver {
  @FieldResolver(() => String, { description: 'What it is called.' })
  title(@Root() hit: SuggestedHit, @Args(() => LanguageArgs) { language }: LanguageArgs) {
    return titleIn(hit, language)
  }

  @FieldResolver(() => [TextRange], { description: 'What of the title was typed.' })
  titleRanges(@Root() hit: SuggestedHit, @Args(() => LanguageArgs) { language }: LanguageArgs) {
    return titleRanges(hit, language)
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The thing itself.' })
  node(@Root() hit: SuggestedHit, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return linked(context, info, hit, ({ id }) => id)
  }
}
