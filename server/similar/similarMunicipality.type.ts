import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { County, Municipality, MunicipalityGroup } from '../municipality/municipality.type.ts'

@ObjectType({ description: 'How many inhabitants two municipalities have, which differ by at most 30 percent.' })
export class NearPopulation {
  @Field(() => Int, { description: 'Inhabitants of the municipality that was asked about. Source: SCB.' })
  own!: number

  @Field(() => String, { nullable: true, description: 'The day of that figure, `YYYY-MM-DD`.' })
  ownDate!: string | null

  @Field(() => Int, { description: 'Inhabitants of the other. Source: SCB.' })
  other!: number

  @Field(() => String, { nullable: true, description: 'The day of the other’s figure, `YYYY-MM-DD`.' })
  otherDate!: string | null
}

@ObjectType({ description: 'Another municipality that is like one, and in what. What they do not share is null.' })
export class SimilarMunicipality {
  @Field(() => Municipality, { description: 'The other municipality.' })
  municipality!: Municipality

  @Field(() => MunicipalityGroup, {
    nullable: true,
    description: 'The group of SKR’s classification that both are in.',
  })
  group!: MunicipalityGroup | null

  @Field(() => NearPopulation, {
    nullable: true,
    description: 'The figures, if the other has at most 30 percent more or fewer inhabitants.',
  })
  population!: NearPopulation | null

  @Field(() => County, { nullable: true, description: 'The county that both lie in.' })
  county!: County | null

  @Field(() => Int, { description: '1–7: the group counts 4, the population 2, the county 1.' })
  score!: number
}

@ArgsType()
export class SimilarMunicipalitiesArgs {
  @Field(() => Int, { defaultValue: 5, description: 'How many: 1–20.' })
  first!: number

  @Field(() => Boolean, { nullable: true, description: 'Only those with a published case, or only those without.' })
  hasCases?: boolean | null
}
