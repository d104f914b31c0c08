'use client';
import { PencilLine } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { MakingWords } from './making-words.tsx';
import { useMaking } from './use-making.ts';

type Props = { lesson: { id: string; title: string } };

/** Makes a lesson from one that is there. It takes a script, and is not there without one. */
export function ForkButton({ lesson: { id, title } }: Props) {
  const { making, make } = useMaking();
  if (!useIsBrowser()) return null;
  return (
    <>
      <Button
        aria-disabled={making.is === 'busy'}
        onClick={() => make(({ forkLesson }) => forkLesson({ id, title }))}
      >
        <PencilLine size={15} strokeWidth={1.75} aria-hidden />
        Make my own from this
      </Button>
      <MakingWords making={making} />
    </>
  );
}
