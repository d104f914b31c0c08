'use client';
import type { LessonContent } from '@kto-kogo/lesson';
import { Button } from '../../ui/button.tsx';
import { MakingWords } from '../own/making-words.tsx';
import { useMaking } from '../own/use-making.ts';

/** For a text whose lesson does not take it any more: its keys were renewed, or it was deleted. */
export function OwnLessonButton({ content }: { content: LessonContent }) {
  const { making, make } = useMaking();
  return (
    <>
      <Button
        aria-disabled={making.is === 'busy'}
        onClick={() => make(({ makeLesson }) => makeLesson(content))}
      >
        Make it a lesson of its own
      </Button>
      <MakingWords making={making} />
    </>
  );
}
