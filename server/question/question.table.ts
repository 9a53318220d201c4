import { defineEntity, p } from '@mikro-orm/core'
import { Case } from '../case/case.table.ts'
import { stored } from '../database/stored.ts'
import { Municipality } from '../municipality/municipality.table.ts'

const QuestionTable = defineEntity({
  name: 'Question',
  tableName: 'questions',
  checks: [{ name: 'questions_answer_has_a_day', expression: '(answer is null) = (answered_on is null)' }],
  indexes: [
    { name: 'questions_of_case', properties: ['case', 'askedOn'] },
    { name: 'questions_latest', properties: ['askedOn', 'id'] },
  ],
  properties: {
    ...stored,
    case: () => p.manyToOne(Case).ref().deleteRule('cascade'),
    askedBy: () => p.manyToOne(Municipality).ref().nullable().index(),
    text: p.text(),
    askedOn: p.string().length(10),
    answer: p.text().nullable(),
    answeredOn: p.string().length(10).nullable(),
  },
})
export class Question extends QuestionTable.class {}
QuestionTable.setClass(Question)
