'use client';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import message from '../../ui/message.module.css';
import { setText } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { countWords } from './count-words.ts';
import styles from './found-rows.module.css';
import { TextField } from './text-field.tsx';
import type { FoundTies } from './use-found-ties.ts';
import { useRowActs } from './use-row-acts.tsx';

type Props = { found: FoundTies; shape: 'table' | 'list'; children: ReactNode };

/** Table or list, in which rows can be searched, and be acted on as what is drawn is. */
export function FoundRows({ found: { ties, typed }, shape, children }: Props) {
  const { view, scene } = useExplorer();
  const { rows, menu } = useRowActs();
  return (
    <>
      <div className={styles.search}>
        <TextField />
        <p role="status" className={styles.count}>
          {view.text === ''
            ? ''
            : typed.length === 0
              ? `“${view.text}” holds no letter and no digit to look for.`
              : countWords({ shape, text: view.text, found: ties.length, kept: scene.kept.length })}
        </p>
      </div>
      <div ref={rows}>{ties.length === 0 ? <NothingFound shape={shape} /> : children}</div>
      {menu}
    </>
  );
}

function NothingFound({ shape }: Pick<Props, 'shape'>) {
  const { view } = useExplorer();
  const change = useChange();
  return (
    <div className={message.message}>
      <h2 className={message.title}>
        No tie in this {shape} holds “{view.text}”
      </h2>
      <p className={message.cause}>Names, sentences, kinds, dates and status of each tie were searched.</p>
      <div className={message.acts}>
        <Button isPrimary onClick={() => change(setText(''))}>
          All ties of this {shape}
        </Button>
      </div>
    </div>
  );
}
