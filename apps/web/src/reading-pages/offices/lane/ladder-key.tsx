import type { ReactNode } from 'react';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import styles from './ladder-key.module.css';

type Mark = 'documented' | 'reported' | 'replaced' | 'arrest' | 'onward' | 'move' | 'trial';

const WORDS: Record<Mark, string> = {
  documented: 'documented',
  reported: 'reported',
  replaced: 'replaced the one before',
  arrest: 'left by arrest, or arrested within a month of leaving',
  onward: 'goes on beyond the axis',
  move: 'the same person moves on',
  trial: 'put on trial',
};

/** What the marks of a ladder mean. A function, for the terms to be linked in its place. */
export function ladderKey(marks: readonly Mark[], linkTerms: LinkTerms): ReactNode {
  return (
    <ul className={styles.key} aria-label="What the marks mean">
      {marks.map((mark) => (
        <li key={mark}>
          <svg aria-hidden="true" width={26} height={16} className={styles.sample}>
            <Sample mark={mark} />
          </svg>
          {linkTerms.label(WORDS[mark])}
        </li>
      ))}
    </ul>
  );
}

function Sample({ mark }: { mark: Mark }) {
  switch (mark) {
    case 'documented':
      return <rect x={1} y={2} width={24} height={12} rx={2} className={styles.bar} />;
    case 'reported':
      return <rect x={1} y={2} width={24} height={12} rx={2} className={styles.bar} strokeDasharray="5 3" />;
    case 'replaced':
      return <path d="M16 3l-6 5l6 5" className={styles.chevron} />;
    case 'arrest':
      return <rect x={11} y={0} width={4} height={16} className={styles.arrest} />;
    case 'onward':
      return <path d="M10 4l5 4l-5 4z" className={styles.arrest} />;
    case 'move':
      return (
        <>
          <path d="M1 3L21 12" className={styles.move} />
          <circle cx={22} cy={12} r={3} className={styles.dot} />
        </>
      );
    case 'trial':
      return <path d="M13 2l6 6l-6 6l-6 -6z" className={styles.trial} />;
  }
}
