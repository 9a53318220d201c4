import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'How many of each kind a filter leaves: the totals of their lists.' })
export class KnowledgeTotals {
  @Field(() => Int, { description: 'Of `cases`.' })
  cases!: number

  @Field(() => Int, { description: 'Of `challenges`.' })
  challenges!: number

  @Field(() => Int, { description: 'Of `explorations`.' })
  explorations!: number

  @Field(() => Int, { description: 'Of `insights`.' })
  insights!: number

  @Field(() => Int, { description: 'Of `solutions`; `outcomes` are those of their own tests.' })
  solutions!: number

  @Field(() => Int, { description: 'Of `solutionTests`; `outcomes` are their own.' })
  solutionTests!: number

  @Field(() => Int, { description: 'Of `improvements`.' })
  improvements!: number

  @Field(() => Int, {
    description: 'Of `explorationMethods` with the filter as `usedIn`; of the whole catalogue, when it says nothing.',
  })
  explorationMethods!: number
}
