'use client';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { TeachingState } from '../own/teaching-state.tsx';
import { useTeaching } from '../own/use-teaching.ts';
import type { Asking } from '../present/to-taught.ts';
import { AnswerRows } from './answer-rows.tsx';

type Props = {
  lesson: { id: string; version: number; title: string; steps: readonly (Asking & { title: string })[] };
};

/** Notes and answers of a teacher's lesson: a key opens them, which no server sees before the browser asks. */
export function OwnAnswers({ lesson }: Props) {
  if (useIsBrowser()) return <AskedAnswers lesson={lesson} />;
  return <p>Notes and answers of a teacher’s lesson come by its key, which takes a script.</p>;
}

function AskedAnswers({ lesson }: Props) {
  const { teaching, again } = useTeaching(lesson, null);
  if (teaching.is !== 'known') return <TeachingState teaching={teaching} onAgain={again} />;
  const rows = lesson.steps.map(({ id, title, question }, index) => {
    const { note, answer } = teaching.steps[index] ?? { note: null, answer: null };
    return {
      ...{ id, title, note },
      asked:
        question === null || answer === null
          ? null
          : { question: question.text, words: answer.words, why: answer.why === '' ? null : answer.why },
    };
  });
  return <AnswerRows rows={rows} />;
}
