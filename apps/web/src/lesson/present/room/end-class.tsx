'use client';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { csvText } from '../../../ui/csv-text.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { downloadFile } from '../../../ui/download-file.ts';
import { isoDay } from '../../../ui/iso-day.ts';
import styles from '../desk.module.css';
import type { PresentedLesson } from '../presented.ts';
import { answerRows, answersDocument, ROW_HEAD } from './answers-file.ts';
import own from './class-section.module.css';
import type { TaughtRoom } from './use-taught-room.ts';

type Props = {
  room: TaughtRoom;
  lesson: PresentedLesson;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** The answers first, which are gone with the class. */
export function EndClass({ room, lesson, isOpen, onOpenChange }: Props) {
  const [hasNames, setNames] = useState(false);
  const [isEnding, setIsEnding] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const answers = room.desk?.answers ?? [];
  const rows = answerRows(answers, lesson.steps, hasNames);
  const name = `answers-${isoDay()}`;
  const end = async () => {
    if (isEnding) return;
    setIsEnding(true);
    setProblem(await room.end());
    setIsEnding(false);
  };
  return (
    <Dialog title="End the class" isOpen={isOpen} onOpenChange={onOpenChange}>
      <p>
        Who was there and what was answered is deleted with the class: nobody can get it back, and this site
        keeps none of it.
      </p>
      {answers.length === 0 ? (
        <p className={own.words}>Nothing was answered.</p>
      ) : (
        <>
          <label className={styles.check}>
            <input type="checkbox" checked={hasNames} onChange={({ target }) => setNames(target.checked)} />
            With names
          </label>
          <div className={styles.acts}>
            <Button
              onClick={() =>
                downloadFile(`${name}.csv`, new Blob([csvText(ROW_HEAD, rows)], { type: 'text/csv' }))
              }
            >
              Answers as a table (CSV)
            </Button>
            <Button
              onClick={() =>
                downloadFile(
                  `${name}.html`,
                  new Blob([answersDocument(lesson.title, rows)], { type: 'text/html' }),
                )
              }
            >
              Answers as a page (HTML)
            </Button>
          </div>
        </>
      )}
      {problem !== null && (
        <p role="alert" className={own.trouble}>
          {problem}
        </p>
      )}
      <div className={styles.acts}>
        <Button isPrimary aria-disabled={isEnding} onClick={() => void end()}>
          {isEnding ? 'Ending it' : 'End it for everybody'}
        </Button>
        <Button onClick={() => onOpenChange(false)}>Go on</Button>
      </div>
    </Dialog>
  );
}
