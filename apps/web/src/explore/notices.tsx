'use client';
import { AddressProblems } from '../record/page/address-problems.tsx';
import { useExplorer } from './context/explorer-context.tsx';
import styles from './notices.module.css';
import { unknownWords } from './scene/derive-scene.ts';

type Props = { problems: readonly string[]; said: string | null };

/** Messages: unknown parts of the address, and the last action. */
export function Notices({ problems, said }: Props) {
  const { scene, lens } = useExplorer();
  return (
    <div className={styles.notices}>
      <AddressProblems problems={[...problems, ...lens.problems, ...unknownWords(scene)]} />
      <p role="status" className={said === null ? styles.silent : styles.said}>
        {said}
      </p>
    </div>
  );
}
