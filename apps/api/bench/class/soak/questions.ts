import { oneOf } from './chance.ts';

/** As the API takes it. */
export type Value = { choice: number[] } | { text: string } | { point: string };

export type Step = {
  question: { id: string; kind: 'CHOICE' | 'TEXT' | 'POINT'; options: string[] } | null;
  shows: { id: string }[];
};

export const LESSON_OF_CLASS =
  'query ($room: ID!) { roomLesson(room: $room) { steps { question { id kind options } shows { id } } } }';

/** An answer of the kind that a question of the lesson wants. */
export function someAnswer(steps: readonly Step[], asked: string, text: string): Value {
  const step = steps.find(({ question }) => question?.id === asked);
  switch (step?.question?.kind) {
    case 'CHOICE':
      return { choice: [Math.floor(Math.random() * step.question.options.length)] };
    case 'POINT':
      return { point: oneOf(step.shows).id };
    case 'TEXT':
      return { text };
    default:
      throw new Error(`The lesson does not ask ${asked}.`);
  }
}
