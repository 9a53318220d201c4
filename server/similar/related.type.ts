import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Case } from '../case/case.type.ts'
import { Challenge } from '../challenge/challenge.type.ts'
import { Bilingual } from '../graphql/bilingualField.ts'
import { realOnly } from '../graphql/examples.ts'
import { ExamplesOnlyFilter } from '../graphql/examplesArgs.ts'
import { Solution } from '../solution/solution.type.ts'

export enum SharedFactKind {
  THEME = 'THEME',
  OBSTACLE = 'OBSTACLE',
  METHOD = 'METHOD',
  MUNICIPALITY_GROUP = 'MUNICIPALITY_GROUP',
  WORD = 'WORD',
}
registerEnumType(SharedFactKind, {
  name: 'SharedFactKind',
  description: 'What two cases, or things of two cases, have in common.',
  valuesConfig: {
    THEME: { description: 'A theme of both cases: the lower one, where they share it.' },
    OBSTACLE: { description: 'An obstacle that both cases met.' },
    METHOD: { description: 'A method that both cases explored with.' },
    MUNICIPALITY_GROUP: { description: 'SKR’s group of a municipality of each.' },
    WORD: { description: 'A word in the texts of both, perhaps inflected otherwise, that few others have.' },
  },
})

@ObjectType({ description: 'Something that two things have in common: a reason why they are put beside each other.' })
export class SharedFact {
  @Field(() => SharedFactKind, { description: 'What it is.' })
  kind!: SharedFactKind

  @Field(() => String, { description: 'Code or slug, as filters take it; the word itself.' })
  value!: string

  @Bilingual('What it is called. A word stands as in the text of the thing that was asked about.')
  label!: string
}

@ObjectType()
class Related {
  @Field(() => [SharedFact], {
    description: 'What they have in common: themes, obstacles, methods, municipality groups, words.',
  })
  reasons!: SharedFact[]

  @Field(() => Float, {
    description: 'How much they have in common: rare things tell more. Comparable within one list only.',
  })
  score!: number
}

@ObjectType({ description: 'Another case with something in common.' })
export class RelatedCase extends Related {
  @Field(() => Case, { description: 'The other case.' })
  case!: Case
}

@ObjectType({ description: 'A solution of another case with something in common.' })
export class RelatedSolution extends Related {
  @Field(() => Solution, { description: 'The other solution.' })
  solution!: Solution
}

@ObjectType({ description: 'A challenge or dilemma of another case with something in common.' })
export class SimilarChallenge extends Related {
  @Field(() => Challenge, { description: 'The other challenge.' })
  challenge!: Challenge
}

@ArgsType()
export class RelatedArgs {
  @Field(() => Int, { defaultValue: 5, description: 'How many: 1–20.' })
  first!: number

  @Field(() => ExamplesOnlyFilter, {
    nullable: true,
    defaultValue: realOnly,
    description: 'Which of them; real ones stand before examples.',
  })
  filter?: ExamplesOnlyFilter | null
}
