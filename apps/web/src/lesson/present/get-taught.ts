import { capital } from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { LessonRecord } from '../get-lessons.ts';
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
    const options = (answer?.choice ?? []).map((place) => step.question?.options[place]);
    const point = answer?.point;
    const pointed =
      point == null ? null : 'name' in point ? point.name : 'statement' in point ? point.statement : null;
    const words = answer?.text ?? pointed ?? options.join('; ');
    return {
      note: note?.text ?? null,
      answer: answer === undefined ? null : { words, why: withoutAnswer(answer.why, words) },
    };
  });
}

/** What is right stands before why it is: it is not said twice. */
function withoutAnswer(why: string, words: string): string {
  return why.startsWith(words) ? capital(why.slice(words.length).replace(/^[;,:.]?\s+/, '')) : why;
}
