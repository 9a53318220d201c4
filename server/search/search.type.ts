import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { CaseFilter } from '../case/caseFilter.type.ts'
import { Case } from '../case/case.type.ts'
import { CaseFacets, FacetCount } from '../case/facets.type.ts'
import { ConnectionOf, PageArgs } from '../graphql/connection.ts'
import { realOnly } from '../graphql/examples.ts'
import { Node } from '../graphql/node.ts'
import { Municipality } from '../municipality/municipality.type.ts'
import { MatchReason } from './expansion.ts'
import { SearchKind } from './searchDocument.ts'

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'A kind of thing that can be found.',
  valuesConfig: {
    CASE: { description: 'A case, by its own words and those of all its parts.' },
    CHALLENGE: { description: 'A challenge or dilemma.' },
    EXPLORATION_METHOD: { description: 'A method of the catalogue.' },
    EXPLORATION: { description: 'One use of a method in a case.' },
    INSIGHT: { description: 'An insight.' },
    SOLUTION: { description: 'A solution.' },
    SOLUTION_TEST: { description: 'A test of a solution, whatever its outcome.' },
    IMPROVEMENT: { description: 'A proposal for improvement.' },
    MUNICIPALITY: { description: 'A municipality.' },
    NETWORK: { description: 'A network.' },
    SEMINAR: { description: 'A seminar.' },
    VIDEO_SEGMENT: { description: 'A stretch of a film, by its title and what is said in it.' },
    MATERIAL: { description: 'A document that belongs to a network, a step or a case.' },
  },
})

registerEnumType(MatchReason, {
  name: 'MatchReason',
  description: 'How a word of a text answers a word that was asked for.',
  valuesConfig: {
    WORD: { description: 'It is the same word, perhaps inflected otherwise.' },
    SPELLING: { description: 'It is spelt otherwise: without å, ä, ö, as two words, or with a slip.' },
    SYNONYM: { description: 'It means the same, in Swedish or English.' },
    RELATED: { description: 'It is of the same family: styra, styrning.' },
    COMPOUND: { description: 'One is a part of the other: omsorg, äldreomsorg.' },
  },
})

export enum SearchOrder {
  RELEVANCE = 'RELEVANCE',
  MOST_LIKE = 'MOST_LIKE',
  NEWEST = 'NEWEST',
  MOST_TESTED = 'MOST_TESTED',
}
registerEnumType(SearchOrder, {
  name: 'SearchOrder',
  description:
    'Orders of hits. Real ones stand before examples; by relevance only what answers much of the query, before what answers little.',
  valuesConfig: {
    RELEVANCE: { description: 'What answers best first; the newer of equals.' },
    MOST_LIKE: {
      description:
        'Those of municipalities most like `likeMunicipality` first: same SKR group, population ±30 %, county.',
    },
    NEWEST: { description: 'What was published last first.' },
    MOST_TESTED: { description: 'With the most tests behind it first.' },
  },
})

@ObjectType({ description: 'A stretch of a text, in UTF-16 code units: `text.slice(start, end)` in JavaScript.' })
export class TextRange {
  @Field(() => Int, { description: 'Where it begins, from 0.' })
  start!: number

  @Field(() => Int, { description: 'Where it ends; what stands there is no longer of it.' })
  end!: number
}

@ObjectType({
  description: 'A short stretch of a hit’s text, with what answers the query marked. Plain text, never HTML.',
})
export class SearchSnippet {
  @Field(() => String, { description: 'At most about 250 characters; `…` where the text goes on.' })
  text!: string

  @Field(() => [TextRange], { description: 'What to mark, in order and apart from each other.' })
  ranges!: TextRange[]
}

@ObjectType({ description: 'Why something is a hit: a word that was asked for, and what answers it.' })
export class MatchedWord {
  @Field(() => String, { description: 'As it was typed, in lower case.' })
  asked!: string

  @Field(() => String, {
    description: 'As it stands in the hit, or in what the hit is found by: its case, place, theme.',
  })
  found!: string

  @Field(() => MatchReason, { description: 'How the two belong together.' })
  reason!: MatchReason
}

@ObjectType({ description: 'Something that answers a search.' })
export class SearchHit {
  @Field(() => ID, { description: 'The id of the thing itself.' })
  id!: string

  @Field(() => SearchKind, { description: 'What it is.' })
  kind!: SearchKind

  @Field(() => Float, { description: 'How well it answers: more is better; only comparable within one search.' })
  score!: number

  @Field(() => Boolean, { description: 'Whether it is a fictional example.' })
  isExample!: boolean

  @Field(() => String, { description: 'The language that it is written in, a BCP 47 tag.' })
  language!: string

  @Field(() => SearchSnippet, { nullable: true, description: 'Where its text answers; null when it has no text.' })
  snippet!: SearchSnippet | null

  @Field(() => [MatchedWord], { description: 'Which words of the query it answers, and how.' })
  whyMatched!: MatchedWord[]

  case?: Case | null
  municipality?: Municipality | null
  node?: Node | null
}

@ObjectType({ description: 'What the hits can be narrowed to. Each facet leaves out its own condition.' })
export class SearchFacets extends CaseFacets {
  @Field(() => [FacetCount], { description: 'By kind; the value is a SearchKind.' })
  kinds!: FacetCount[]
}

@ObjectType({ description: 'Hits in their order.' })
export class SearchHitConnection extends ConnectionOf(() => SearchHit, 'SearchHit') {
  @Field(() => SearchFacets, { description: 'What the hits can be narrowed to, counted among all of them.' })
  facets!: SearchFacets

  @Field(() => Boolean, {
    description:
      'False when more than 10,000 things answer the words: then the 10,000 that were indexed last are counted and sorted.',
  })
  isComplete!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The query as it may have been meant; null when it needs no help.',
  })
  didYouMean!: string | null

  @Field(() => [String], { description: 'Words of the query that nothing is like.' })
  unknownWords!: string[]
}

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      'What is looked for, at most 1,000 characters: words in any inflection, `"phrases in quotes"`, `-without`. Nothing else is an operator. The first 16 words that say something count.',
  })
  query!: string

  @Field(() => [SearchKind], { nullable: true, description: 'Only these kinds; all when not given.' })
  kinds?: SearchKind[] | null

  @Field(() => CaseFilter, {
    nullable: true,
    defaultValue: realOnly,
    description: 'What must hold of the case behind a hit. What has no such fact meets no condition on it.',
  })
  filter?: CaseFilter | null

  @Field(() => SearchOrder, { defaultValue: SearchOrder.RELEVANCE, description: 'In which order.' })
  orderBy!: SearchOrder

  @Field(() => String, { nullable: true, description: 'SCB municipality code; what `MOST_LIKE` compares with.' })
  likeMunicipality?: string | null
}

@ObjectType({ description: 'Something that may be what somebody is typing.' })
export class Suggestion {
  @Field(() => ID, { description: 'The id of the thing.' })
  id!: string

  @Field(() => SearchKind, { description: 'What it is.' })
  kind!: SearchKind

  @Field(() => Boolean, { description: 'Whether it is a fictional example.' })
  isExample!: boolean

  node?: Node | null
}
