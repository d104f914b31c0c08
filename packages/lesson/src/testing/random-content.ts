import { LESSON_LEVELS } from '@kto-kogo/domain';
import fc from 'fast-check';
import {
  EMPTY_CONTENT,
  type LessonContent,
  newStep,
  type QuestionContent,
  type StepContent,
} from '../content.ts';

const words = fc.string({ maxLength: 12 });
const question: fc.Arbitrary<QuestionContent> = fc
  .record({ text: words, why: words, options: fc.array(words, { minLength: 2, maxLength: 3 }) })
  .map((some) => ({ ...some, kind: 'CHOICE' as const, answer: { kind: 'CHOICE' as const, choice: [0] } }));

const stepWith = (id: string): fc.Arbitrary<StepContent> =>
  fc
    .record({
      title: words,
      view: fc.constantFrom('/explore', '/figures/yezhov', '/trace?from=gertik&to=stalin'),
      caption: words,
      note: words,
      minutes: fc.constantFrom(null, 2, 5),
      question: fc.option(question),
    })
    .map((some) => ({ ...newStep(id, some.view, some.title), ...some }));

/** A content whose steps are some of `a` to `h`, in any order. */
export const randomContent: fc.Arbitrary<LessonContent> = fc
  .record({
    title: words,
    summary: words,
    level: fc.constantFrom(...LESSON_LEVELS),
    aims: fc.uniqueArray(words, { maxLength: 3 }),
    steps: fc.shuffledSubarray([...'abcdefgh']).chain((ids) => fc.tuple(...ids.map(stepWith))),
  })
  .map((some) => ({ ...EMPTY_CONTENT, ...some }));

/** A content and what two made of it: some fields and steps changed, removed, added and moved. */
export const randomEdits: fc.Arbitrary<{ base: LessonContent; mine: LessonContent; theirs: LessonContent }> =
  randomContent.chain((base) =>
    fc.record({ base: fc.constant(base), mine: edited(base), theirs: edited(base) }),
  );

function edited(base: LessonContent): fc.Arbitrary<LessonContent> {
  return fc
    .tuple(randomContent, fc.infiniteStream(fc.boolean()), fc.shuffledSubarray(base.steps))
    .map(([other, coins, order]) => {
      const flip = () => coins.next().value === true;
      const take = <Value>(was: Value, is: Value): Value => (flip() && flip() ? is : was);
      const others = new Map(other.steps.map((step) => [step.id, step]));
      const change = (step: StepContent): StepContent => {
        const is = others.get(step.id);
        if (is === undefined) return step;
        const { title, caption, note, view, minutes, question: asked } = is;
        return {
          ...step,
          title: take(step.title, title),
          caption: take(step.caption, caption),
          note: take(step.note, note),
          view: take(step.view, view),
          minutes: take(step.minutes, minutes),
          question: take(step.question, asked),
        };
      };
      const kept = flip() ? base.steps : order;
      const ids = new Set(base.steps.map(({ id }) => id));
      const added = flip() ? other.steps.filter(({ id }) => !ids.has(id)) : [];
      return {
        ...base,
        title: take(base.title, other.title),
        summary: take(base.summary, other.summary),
        aims: take(base.aims, other.aims),
        steps: [...kept.map(change), ...added],
      };
    });
}
