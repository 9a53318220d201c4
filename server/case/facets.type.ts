import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Bilingual } from '../graphql/bilingualField.ts'
import { realOnly } from '../graphql/examples.ts'
import { CaseFilter } from './caseFilter.type.ts'

@ObjectType({ description: 'A value that the list can be narrowed to, and how many it would then have.' })
export class FacetCount {
  @Field(() => String, { description: 'The value as the filter takes it: a code, slug, number or outcome.' })
  value!: string

  @Bilingual('What it is called.')
  label!: string

  @Field(() => Int, { description: 'How many have this value, when only the other conditions of the filter hold.' })
  count!: number
}

@ObjectType({ description: 'A condition of a filter, and how many the list would have without it.' })
export class ConditionCount {
  @Field(() => String, { description: 'The name of the condition: `themes`.' })
  condition!: string

  @Field(() => Int, { description: 'How many meet the other conditions.' })
  count!: number
}

@ObjectType({
  description: 'What a list can be narrowed to. Each facet leaves out its own condition of the filter.',
})
export class CaseFacets {
  @Field(() => [FacetCount], { description: 'By outcome of a test.' })
  outcomes!: FacetCount[]

  @Field(() => [FacetCount], { description: 'By the last step of the case that has any content.' })
  stepReached!: FacetCount[]

  @Field(() => [FacetCount], { description: 'By theme of the upper level.' })
  themes!: FacetCount[]

  @Field(() => [FacetCount], { description: 'By obstacle.' })
  obstacles!: FacetCount[]

  @Field(() => [FacetCount], { description: 'By municipality group.' })
  municipalityGroups!: FacetCount[]

  @Field(() => [FacetCount], { description: 'By county.' })
  countyCodes!: FacetCount[]

  @Field(() => [FacetCount], { description: 'By network.' })
  networks!: FacetCount[]

  @Field(() => [ConditionCount], {
    description: 'How many the list would have without one of the conditions of the filter, for each of them.',
  })
  withoutEach!: ConditionCount[]
}

/** The kinds of things that lists can be narrowed by the conditions of a case. */
export enum KnowledgeKind {
  CASE = 'CASE',
  CHALLENGE = 'CHALLENGE',
  EXPLORATION = 'EXPLORATION',
  INSIGHT = 'INSIGHT',
  SOLUTION = 'SOLUTION',
  SOLUTION_TEST = 'SOLUTION_TEST',
  IMPROVEMENT = 'IMPROVEMENT',
  EXPLORATION_METHOD = 'EXPLORATION_METHOD',
}
registerEnumType(KnowledgeKind, {
  name: 'KnowledgeKind',
  description: 'A kind of thing that there is a list of.',
  valuesConfig: {
    CASE: { description: '`cases`.' },
    CHALLENGE: { description: '`challenges`.' },
    EXPLORATION: { description: '`explorations`.' },
    INSIGHT: { description: '`insights`.' },
    SOLUTION: { description: '`solutions`; `outcomes` are those of its own tests.' },
    SOLUTION_TEST: { description: '`solutionTests`; `outcomes` are its own.' },
    IMPROVEMENT: { description: '`improvements`.' },
    EXPLORATION_METHOD: { description: '`explorationMethods` with the filter as `usedIn`.' },
  },
})

@ArgsType()
export class ListArgs {
  @Field(() => KnowledgeKind, { description: 'Of which list.' })
  kind!: KnowledgeKind

  @Field(() => CaseFilter, {
    nullable: true,
    defaultValue: realOnly,
    description: 'The filter of the list, as far as it is about cases.',
  })
  filter?: CaseFilter | null
}

@ArgsType()
export class FacetsArgs extends ListArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to tell also of values that have no hits now, but would without the rest of the filter.',
  })
  withEmpty!: boolean
}
