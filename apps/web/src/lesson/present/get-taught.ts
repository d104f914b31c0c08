import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { LessonRecord } from '../get-lessons.ts';
import { answerWords } from '../question/answer-words.ts';
import { whyAlone } from '../question/why-alone.ts';
import type { TaughtStep } from './presented.ts';

const getTeachingQuery = graphql(/* GraphQL */ `
  query GetTeaching($id: ID!) {
    lessonTeaching(id: $id) {
      notes {
        step
        text
      }
      answers {
        step
        choice
        text
        point {
          ... on Entity {
            name
          }
          ... on Tie {
            statement
          }
        }
        why
      }
    }
  }
`);

/** Notes, right answers and why they are, a step each, for the teacher alone. @throws RequestError */
export async function getTaught({ id, steps }: LessonRecord): Promise<TaughtStep[]> {
  const { lessonTeaching } = await askRecord(getTeachingQuery, { id });
  return steps.map((step) => {
    const note = lessonTeaching?.notes.find((each) => each.step === step.id);
    const answer = lessonTeaching?.answers.find((each) => each.step === step.id);
    const words = answer === undefined ? '' : answerWords(answer, step.question?.options ?? []);
    return {
      note: note?.text ?? null,
      answer: answer === undefined ? null : { words, why: whyAlone(answer.why, words) },
    };
  });
}
