import type { LessonContent, QuestionContent, StepContent } from '../content.ts';

/** Fields of a question that only make sense together: options, and which of them are right. */
export type Offered = Pick<QuestionContent, 'kind' | 'options' | 'answer'>;

type LessonField = Exclude<keyof LessonContent, 'steps'>;
type StepField = Exclude<keyof StepContent, 'id' | 'question'>;

/** What two changed in different ways, by the values of both; the base is what they both began from. */
type Both<Value> = { base: Value | undefined; mine: Value; theirs: Value };

/**
 * A field that two changed in different ways. `removed`: one changed the step that the other took out; null stands for the one that is
 * gone. `question` as a whole: one took out what the other changed.
 */
export type Conflict =
  | { [F in LessonField]: { step: null; field: F } & Both<LessonContent[F]> }[LessonField]
  | { [F in StepField]: { step: string; field: F } & Both<StepContent[F]> }[StepField]
  | ({ step: string; field: 'removed' } & Both<StepContent | null>)
  | ({ step: string; field: 'question' } & Both<QuestionContent | null>)
  | ({ step: string; field: 'question.text' | 'question.why' } & Both<string>)
  | ({ step: string; field: 'question.offered' } & Both<Offered>);
