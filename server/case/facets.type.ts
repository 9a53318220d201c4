import { Field, Int, ObjectType } from 'type-graphql'
import { Bilingual } from '../graphql/bilingualField.ts'

@ObjectType({ description: 'A value that the list can be narrowed to, and how many it would then have.' })
export class FacetCount {
  @Field(() => String, { description: 'The value as the filter takes it: a code, slug, number or outcome.' })
  value!: string

  @Bilingual('What it is called.')
  label!: string

  @Field(() => Int, { description: 'Cases with this value, when only the other conditions of the filter hold.' })
  count!: number
}

@ObjectType({
  description: 'What a list of cases can be narrowed to. Each facet leaves out its own condition of the filter.',
})
export class CaseFacets {
  @Field(() => [FacetCount], { description: 'By outcome of a test.' })
  outcomes!: FacetCount[]

  @Field(() => [FacetCount], { description: 'By the last step that has any content.' })
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
}
