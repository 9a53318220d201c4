import { ArgsType, Field, registerEnumType } from 'type-graphql'
import { Language } from '../database/bilingual.ts'

registerEnumType(Language, {
  name: 'Language',
  description:
    'The languages of the interface and of reference data. Contributed texts keep the language they were written in.',
  valuesConfig: { SV: { description: 'Swedish.' }, EN: { description: 'English.' } },
})

@ArgsType()
export class LanguageArgs {
  @Field(() => Language, { defaultValue: Language.SV, description: 'Language of the answer; Swedish when not given.' })
  language!: Language
}
