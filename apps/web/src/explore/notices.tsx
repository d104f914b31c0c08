'use client';
import { AddressProblems } from '../record/page/address-problems.tsx';
import { countOf } from '../ui/count-of.ts';
import { showAllHidden } from './actions/view-changes.ts';
import { useChange, useExplorer } from './context/explorer-context.tsx';
import styles from './notices.module.css';
import { unknownWords } from './scene/derive-scene.ts';

type Props = { problems: readonly string[]; said: string | null };

/** Messages: unknown parts of the address, hidden entities, and the last action. */
export function Notices({ problems, said }: Props) {
  const { view, scene } = useExplorer();
  const change = useChange();
  return (
    <div className={styles.notices}>
      <AddressProblems problems={[...problems, ...unknownWords(scene)]} />
      {view.hidden.length > 0 && (
        <p className={styles.hidden}>
          {countOf(view.hidden.length, 'name', 'names')} hidden.{' '}
          <button type="button" className={styles.act} onClick={() => change(showAllHidden)}>
            Show all
          </button>
        </p>
      )}
      <p role="status" className={said === null ? styles.silent : styles.said}>
        {said}
      </p>
    </div>
  );
}
