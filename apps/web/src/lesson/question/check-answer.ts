import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CheckAnswerQuery } from '../../graphql/generated/graphql.ts';
import type { GivenAnswer } from './read-given.ts';

const checkAnswerQuery = graphql(/* GraphQL */ `
  query CheckAnswer($lesson: ID!, $step: ID!, $value: AnswerInput!) {
    checkAnswer(lesson: $lesson, step: $step, value: $value) {
      isRight
      answer {
        step
        choice
        text
        point {
          ... on Entity {
            ...EntityLink_entity
          }
          ... on Tie {
            id
            statement
          }
        }
        why
      }
    }
  }
`);

export type CheckedAnswer = CheckAnswerQuery['checkAnswer'];

/** What is to be said of an answer: the right one comes to nobody who has not given one. @throws RequestError */
export async function checkAnswer(lesson: string, { step, value }: GivenAnswer): Promise<CheckedAnswer> {
  return (await askRecord(checkAnswerQuery, { lesson, step: step.id, value })).checkAnswer;
}
